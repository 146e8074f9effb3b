#include "core/net/httpclient.h"

#include <QCoroTask>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QtTest>

using namespace afterparcel;

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void send_selfSignedCertificate_isFatalAndNamesTheCause();
    void send_plainServerOnHttps_isTls();
};

void TestHttpTls::send_selfSignedCertificate_isFatalAndNamesTheCause()
{
    QFile certificate(QStringLiteral(TEST_DATA "/selfsigned.crt"));
    QFile key(QStringLiteral(TEST_DATA "/selfsigned.key"));
    QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    bool requestSeen = false;
    connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&server, &requestSeen] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&requestSeen] { requestSeen = true; });
    });

    const SystemClock clock;
    HttpClient client(clock);
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    request.headers = {{"x-secret", "s"}};
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(request, {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls); // D6, even for loopback
    QVERIFY2(result.error().what.contains(QLatin1String("self-signed")), qPrintable(result.error().what));
    QVERIFY(!requestSeen);
    QCOMPARE(client.requestCount(), 1); // fatal: not repeated
}

void TestHttpTls::send_plainServerOnHttps_isTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const SystemClock clock;
    HttpClient client(clock);
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    const Result<HttpAnswer> result = QCoro::waitFor(client.send(request, {}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
