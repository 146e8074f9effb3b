#include "core/net/httpclient.h"
#include "tests/net/scriptedserver.h"

#include <QCoroTask>
#include <QTimer>
#include <QtTest>

#include <zlib.h>

using namespace afterparcel;
using namespace std::chrono_literals;

namespace
{

/// Real pauses, but short ones.
RetryPolicy quick()
{
    RetryPolicy policy;
    policy.firstPause = 5ms;
    policy.longestPause = 5s;
    return policy;
}

HttpRequest reading(const QUrl& url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest writing(const QUrl& url)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"content-type", "text/plain"}};
    request.body = "a body that must not be sent twice";
    request.repeatable = false;
    return request;
}

QByteArray gzipped(const QByteArray& data)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))),
                      Qt::Uninitialized);
    QByteArray input = data;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QStringList g_log;

void keepLog(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    if (qstrcmp(context.category, "afterparcel.http") == 0) {
        g_log << message;
    }
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void send_anyStatus_isAnAnswer();
    void send_post_sendsBodyAndHeaders();
    void send_drippingServer_endsAtTheDeadline();
    void send_closedWithoutAnswer_readIsRepeated();
    void send_closedWithoutAnswer_writeIsSentOnce();
    void send_bodyShorterThanAnnounced_isOffline();
    void send_garbage_isAnErrorAndAWriteIsSentOnce();
    void send_brokenPacking_isMalformed();
    void send_refusedConnection_isOffline();
    void send_429Html_isRepeatedEvenForWrites();
    void send_429RetryAfter_isObeyed();
    void send_429LongRetryAfter_isRateLimitedWithMoment();
    void send_429LongRetryAfter_doesNotHoldOtherLimiters();
    void send_503Always_isAnAnswerAfterAllTries();
    void send_503Write_isSentOnce();
    void send_redirectToOtherHost_isRefusedAndNothingFollows();
    void send_redirectOfPost_isRefused();
    void send_redirectWithinHost_isFollowed();
    void send_redirectLoop_ends();
    void send_tooLarge_isStopped_data();
    void send_tooLarge_isStopped();
    void send_packedAnswer_isUnpacked();
    void send_plainHttpElsewhere_isRefusedBeforeSending();
    void send_cancelledDuringPause_ends();
    void send_cancelledDuringTransfer_ends();
    void send_cancelledBefore_sendsNothing();
    void send_limiter_spacesRequests();
    void destructor_endsCoroutinesFirst();
    void pause_endsWithTheClient();
    void serverTime_isKeptByHost();
    void log_hasOneLineAndNoSecret();

private:
    SystemClock m_clock;
};

void TestHttpClient::init()
{
    g_log.clear();
}

void TestHttpClient::send_anyStatus_isAnAnswer()
{
    ScriptedServer server;
    HttpClient client(m_clock, quick());
    for (const int status : {200, 201, 204, 400, 401, 402, 403, 404, 418, 423, 501}) {
        server.thenAnswer(status, status == 204 ? "" : "words", "X-Thing: Value\r\n");
        const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), {}));
        QVERIFY2(result, qPrintable(QString::number(status)));
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, status == 204 ? QByteArray() : QByteArray("words"));
        QCOMPARE(result->header("x-thing"), QByteArray("Value"));
    }
    QCOMPARE(server.unexpected(), 0);
}

void TestHttpClient::send_post_sendsBodyAndHeaders()
{
    ScriptedServer server;
    server.thenAnswer(200);
    HttpClient client(m_clock, quick());
    HttpRequest request = writing(server.url(QStringLiteral("/a/b?c=d")));
    request.headers.emplace_back("x-key", "value");
    QVERIFY(QCoro::waitFor(client.send(request, {})));
    const SeenRequest& seen = server.seen().at(0);
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, QByteArray("/a/b?c=d"));
    QCOMPARE(seen.headers.value("x-key"), QByteArray("value"));
    QCOMPARE(seen.body, request.body);
    QVERIFY(seen.headers.value("user-agent").startsWith("Afterparcel/"));
}

void TestHttpClient::send_drippingServer_endsAtTheDeadline()
{
    ScriptedServer server;
    server.then([](QTcpSocket& socket, const SeenRequest&) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        auto* drip = new QTimer(&socket);
        connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(20ms);
    });
    HttpClient client(m_clock, quick());
    HttpRequest request = reading(server.url());
    request.deadline = 1s;
    request.repeatable = false;
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(request, {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
}

void TestHttpClient::send_closedWithoutAnswer_readIsRepeated()
{
    ScriptedServer server;
    const auto close = [](QTcpSocket& socket, const SeenRequest&) { socket.disconnectFromHost(); };
    // More often than Qt itself reconnects.
    for (int i = 0; i < 3; ++i) {
        server.then(close);
    }
    server.otherwise(
        [](QTcpSocket& socket, const SeenRequest&) { socket.write(ScriptedServer::answer(200, "ok")); });
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), {}));
    QVERIFY(result);
    QCOMPARE(result->status, 200);
}

void TestHttpClient::send_closedWithoutAnswer_writeIsSentOnce()
{
    ScriptedServer server;
    server.otherwise([](QTcpSocket& socket, const SeenRequest&) { socket.disconnectFromHost(); });
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(writing(server.url()), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    QCOMPARE(server.seen().size(), std::size_t(1)); // Qt would have sent it again by itself
    QCOMPARE(client.requestCount(), 1);
}

void TestHttpClient::send_bodyShorterThanAnnounced_isOffline()
{
    ScriptedServer server;
    server.otherwise([](QTcpSocket& socket, const SeenRequest&) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
        socket.disconnectFromHost();
    });
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    QCOMPARE(client.requestCount(), quick().tries);
}

void TestHttpClient::send_garbage_isAnErrorAndAWriteIsSentOnce()
{
    ScriptedServer server;
    server.otherwise([](QTcpSocket& socket, const SeenRequest&) {
        socket.write("\x01\x02 this is not HTTP at all\r\n\r\nnor is this");
    });
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(writing(server.url()), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind,
             ErrorKind::Offline); // Qt tells it from a lost connection no more than we can
    QCOMPARE(server.seen().size(), std::size_t(1));
}

void TestHttpClient::send_brokenPacking_isMalformed()
{
    ScriptedServer server;
    server.thenAnswer(200, "this is not gzip", "Content-Encoding: gzip\r\n");
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Malformed);
}

void TestHttpClient::send_refusedConnection_isOffline()
{
    QUrl url;
    {
        const ScriptedServer gone;
        url = gone.url();
    }
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(writing(url), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    QVERIFY(result.error().what.contains(QLatin1String("refused")));
    QCOMPARE(client.requestCount(), quick().tries); // nothing was sent, so a write may be repeated
}

void TestHttpClient::send_429Html_isRepeatedEvenForWrites()
{
    ScriptedServer server;
    server.thenAnswer(429, "<html>slow down</html>", "Content-Type: text/html\r\n");
    server.thenAnswer(200);
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(writing(server.url()), {}));
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(server.seen().size(), std::size_t(2));
}

void TestHttpClient::send_429RetryAfter_isObeyed()
{
    ScriptedServer server;
    server.thenAnswer(429, "", "Retry-After: 1\r\n");
    server.thenAnswer(200);
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), {}));
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    QVERIFY(server.seen().at(1).atMs - server.seen().at(0).atMs >= 1000);
}

void TestHttpClient::send_429LongRetryAfter_isRateLimitedWithMoment()
{
    ScriptedServer server;
    server.thenAnswer(429, "", "Retry-After: 3600\r\n");
    HttpClient client(m_clock, quick());
    const QDateTime before = m_clock.now();
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::RateLimited);
    QCOMPARE(result.error().code, 429);
    QVERIFY(result.error().retryAt.has_value());
    QVERIFY(*result.error().retryAt >= before.addSecs(3600));
    QCOMPARE(server.seen().size(), std::size_t(1));
}

void TestHttpClient::send_429LongRetryAfter_doesNotHoldOtherLimiters()
{
    ScriptedServer server;
    server.thenAnswer(429, "", "Retry-After: 3600\r\n");
    server.thenAnswer(200);
    HttpClient client(m_clock, quick());
    HttpRequest request = reading(server.url());
    request.limiter = QStringLiteral("one");
    QVERIFY(!QCoro::waitFor(client.send(request, {})));
    request.limiter = QStringLiteral("two");
    QVERIFY(QCoro::waitFor(client.send(request, {})));
}

void TestHttpClient::send_503Always_isAnAnswerAfterAllTries()
{
    ScriptedServer server;
    server.otherwise([](QTcpSocket& socket, const SeenRequest&) {
        socket.write(ScriptedServer::answer(503, "<html>down</html>"));
    });
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), {}));
    QVERIFY(result);
    QCOMPARE(result->status, 503);
    QCOMPARE(result->body, QByteArray("<html>down</html>"));
    QCOMPARE(server.seen().size(), std::size_t(quick().tries));
}

void TestHttpClient::send_503Write_isSentOnce()
{
    ScriptedServer server;
    server.thenAnswer(503);
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(writing(server.url()), {}));
    QVERIFY(result);
    QCOMPARE(result->status, 503);
    QCOMPARE(server.unexpected(), 0);
}

void TestHttpClient::send_redirectToOtherHost_isRefusedAndNothingFollows()
{
    ScriptedServer other; // another port is another host as far as secrets go
    ScriptedServer server;
    const QByteArray target = other.url(QStringLiteral("/there?key=1")).toEncoded();
    server.thenAnswer(302, "", "Location: " + target + "\r\n");
    HttpClient client(m_clock, quick());
    HttpRequest request = reading(server.url());
    request.headers = {{"x-secret", "s"}};
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(request, {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(result.error().code, 302);
    QVERIFY(result.error().what.contains(QStringLiteral("/there")));
    QVERIFY(!result.error().what.contains(QStringLiteral("key=1")));
    QVERIFY(!result.error().nextStep.isEmpty());
    QVERIFY(other.seen().empty());
}

void TestHttpClient::send_redirectOfPost_isRefused()
{
    ScriptedServer server;
    server.thenAnswer(307, "", "Location: /elsewhere\r\n");
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(writing(server.url()), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(server.seen().size(), std::size_t(1));
}

void TestHttpClient::send_redirectWithinHost_isFollowed()
{
    ScriptedServer server;
    server.thenAnswer(301, "", "Location: /new?x=1\r\n");
    server.thenAnswer(200, "there");
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), {}));
    QVERIFY(result);
    QCOMPARE(result->body, QByteArray("there"));
    QCOMPARE(server.seen().at(1).target, QByteArray("/new?x=1"));
}

void TestHttpClient::send_redirectLoop_ends()
{
    ScriptedServer server;
    server.otherwise([](QTcpSocket& socket, const SeenRequest&) {
        socket.write(ScriptedServer::answer(302, "", "Location: /again\r\n"));
    });
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(server.seen().size(), std::size_t(4)); // itself and three more
}

void TestHttpClient::send_tooLarge_isStopped_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray big(300000, 'x');
    QTest::newRow("D7: announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n");
    QTest::newRow("D7: not announced") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + big;
    QTest::newRow("D7: an error page") << ScriptedServer::answer(500, big);
    const QByteArray bomb = gzipped(QByteArray(50'000'000, '\0'));
    QVERIFY(bomb.size() < 100000); // packed, it is well under the limit
    QTest::newRow("D7: a bomb") << ScriptedServer::answer(200, bomb, "Content-Encoding: gzip\r\n");
}

void TestHttpClient::send_tooLarge_isStopped()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server;
    server.then([answer](QTcpSocket& socket, const SeenRequest&) { socket.write(answer); });
    HttpClient client(m_clock, quick());
    HttpRequest request = reading(server.url());
    request.maxBytes = 100000;
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(request, {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TooLarge);
    QCOMPARE(server.seen().size(), std::size_t(1));
}

void TestHttpClient::send_packedAnswer_isUnpacked()
{
    ScriptedServer server;
    // Over Qt's own guard of 10 MiB and 40:1: repetitive, but honest.
    const QByteArray body(12'000'000, 'a');
    const QByteArray packed = gzipped(body);
    server.thenAnswer(200, packed, "Content-Encoding: gzip\r\n");
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), {}));
    QVERIFY(result);
    QCOMPARE(result->body.size(), body.size());
}

void TestHttpClient::send_plainHttpElsewhere_isRefusedBeforeSending()
{
    HttpClient client(m_clock, quick());
    const Result<HttpAnswer> result =
        QCoro::waitFor(client.send(reading(QUrl(QStringLiteral("http://example.invalid/"))), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QCOMPARE(client.requestCount(), 0);
}

void TestHttpClient::send_cancelledDuringPause_ends()
{
    ScriptedServer server;
    server.thenAnswer(503);
    RetryPolicy policy;
    policy.firstPause = std::chrono::hours(1);
    policy.longestPause = std::chrono::hours(2);
    HttpClient client(m_clock, policy);
    Cancellation cancellation;
    QTimer::singleShot(100ms, this, [cancellation]() mutable { cancellation.cancel(); });
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), cancellation));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.seen().size(), std::size_t(1));
}

void TestHttpClient::send_cancelledDuringTransfer_ends()
{
    ScriptedServer server;
    Cancellation cancellation;
    server.then([cancellation](QTcpSocket&, const SeenRequest&) mutable { cancellation.cancel(); });
    HttpClient client(m_clock, quick());
    HttpRequest request = reading(server.url());
    request.deadline = std::chrono::hours(1);
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(request, cancellation));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void TestHttpClient::send_cancelledBefore_sendsNothing()
{
    ScriptedServer server;
    HttpClient client(m_clock, quick());
    Cancellation cancellation;
    cancellation.cancel();
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(reading(server.url()), cancellation));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(client.requestCount(), 0);
}

void TestHttpClient::send_limiter_spacesRequests()
{
    ScriptedServer server;
    server.otherwise(
        [](QTcpSocket& socket, const SeenRequest&) { socket.write(ScriptedServer::answer(200, "ok")); });
    HttpClient client(m_clock, quick());
    HttpRequest request = reading(server.url());
    request.limiter = QStringLiteral("test");
    request.perSecond = 10;
    // Started together: without the limiter they would leave together.
    std::vector<QCoro::Task<Result<HttpAnswer>>> tasks;
    for (int i = 0; i < 4; ++i) {
        tasks.push_back(client.send(request, {}));
    }
    for (auto& task : tasks) {
        QVERIFY(QCoro::waitFor(task));
    }
    QCOMPARE(server.seen().size(), std::size_t(4));
    // From the first to the last: three gaps of 100 ms, less what the first one's connection took.
    QVERIFY(server.seen().back().atMs - server.seen().front().atMs >= 200);
}

void TestHttpClient::destructor_endsCoroutinesFirst()
{
    ScriptedServer server;
    bool arrived = false;
    server.then([&arrived](QTcpSocket&, const SeenRequest&) { arrived = true; });
    auto client = std::make_unique<HttpClient>(m_clock, quick());
    std::optional<ErrorKind> ended;
    QCoro::connect(client->send(reading(server.url()), {}), this, [&ended](Result<HttpAnswer>&& result) {
        ended = result ? ErrorKind::Internal : result.error().kind;
    });
    QTRY_VERIFY(arrived);
    QVERIFY(!ended);
    client.reset();
    QVERIFY(ended.has_value()); // ended before the destructor returned
    QCOMPARE(*ended, ErrorKind::Cancelled);
}

void TestHttpClient::pause_endsWithTheClient()
{
    auto client = std::make_unique<HttpClient>(m_clock, quick());
    std::optional<ErrorKind> ended;
    QCoro::connect(client->pause(std::chrono::hours(1), {}), this, [&ended](Result<void>&& result) {
        ended = result ? ErrorKind::Internal : result.error().kind;
    });
    client.reset();
    QVERIFY(ended.has_value());
    QCOMPARE(*ended, ErrorKind::Cancelled);
}

void TestHttpClient::serverTime_isKeptByHost()
{
    ScriptedServer server;
    server.thenAnswer(200, "", "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\n");
    HttpClient client(m_clock, quick());
    QVERIFY(!client.serverTime(QStringLiteral("127.0.0.1")));
    QVERIFY(QCoro::waitFor(client.send(reading(server.url()), {})));
    const auto time = client.serverTime(QStringLiteral("127.0.0.1"));
    QVERIFY(time.has_value());
    QCOMPARE(time->server, QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC));
    QVERIFY(!client.serverTime(QStringLiteral("localhost")));
}

void TestHttpClient::log_hasOneLineAndNoSecret()
{
    ScriptedServer server;
    server.thenAnswer(200, "jane@example.com");
    HttpClient client(m_clock, quick());
    HttpRequest request = writing(server.url(QStringLiteral("/path?token=hidden1")));
    request.headers.emplace_back("x-key", "hidden2");
    request.body = "hidden3";
    QLoggingCategory::setFilterRules(QStringLiteral("afterparcel.http.info=true"));
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(request, {}));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
    QVERIFY(result);
    QCOMPARE(g_log.size(), 1);
    QVERIFY(g_log[0].contains(QLatin1String("POST 127.0.0.1")));
    QVERIFY(g_log[0].contains(QLatin1String("/path 200")));
    QVERIFY(g_log[0].contains(QLatin1String("16 bytes")));
    QVERIFY(!g_log[0].contains(QLatin1String("hidden")));
    QVERIFY(!g_log[0].contains(QLatin1String("jane")));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
