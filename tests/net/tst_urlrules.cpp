#include "core/net/urlrules.h"

#include <QtTest>

using namespace afterparcel;

class TestUrlRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkUrl_eachAddress_data();
    void checkUrl_eachAddress();
    void isSameOrigin_comparesSchemeHostAndPort();
    void shownUrl_hasNoSecretParts();
};

void TestUrlRules::checkUrl_eachAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* name, const char* url, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(url) << allowed;
    };
    row("D6: https", "https://shop.myshopify.com/admin", true);
    row("D6: http elsewhere", "http://shop.myshopify.com/admin", false);
    row("D6: http to 127.0.0.1", "http://127.0.0.1:8080/", true);
    row("D6: http to 127.9.8.7", "http://127.9.8.7/", true);
    row("D6: http to ::1", "http://[::1]:8080/", true);
    row("D6: http to localhost", "http://localhost:8080/", true);
    row("D6: http to a name that begins like loopback", "http://127.0.0.1.example.com/", false);
    row("D6: http to localhost.example.com", "http://localhost.example.com/", false);
    row("D6: http to 128.0.0.1", "http://128.0.0.1/", false);
    row("D6: http to any address", "http://0.0.0.0/", false);
    row("another scheme", "ftp://example.com/", false);
    row("a file", "file:///etc/passwd", false);
    row("no host", "https:///x", false);
    row("empty", "", false);
}

void TestUrlRules::checkUrl_eachAddress()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    const Result<void> result = checkUrl(QUrl(url));
    QCOMPARE(result.has_value(), allowed);
    if (!result) {
        QCOMPARE(result.error().kind, ErrorKind::BadInput);
        QVERIFY(!result.error().what.isEmpty());
        QVERIFY(!result.error().nextStep.isEmpty());
    }
}

void TestUrlRules::isSameOrigin_comparesSchemeHostAndPort()
{
    const QUrl base(QStringLiteral("https://a.example/x"));
    QVERIFY(isSameOrigin(base, QUrl(QStringLiteral("https://a.example:443/y?z"))));
    QVERIFY(!isSameOrigin(base, QUrl(QStringLiteral("https://a.example:444/"))));
    QVERIFY(!isSameOrigin(base, QUrl(QStringLiteral("http://a.example/x"))));
    QVERIFY(!isSameOrigin(base, QUrl(QStringLiteral("https://b.example/x"))));
}

void TestUrlRules::shownUrl_hasNoSecretParts()
{
    const QString shown = shownUrl(QUrl(QStringLiteral("https://user:pass@a.example:8443/p/q?token=t#f")));
    QCOMPARE(shown, QStringLiteral("a.example:8443/p/q"));
}

QTEST_GUILESS_MAIN(TestUrlRules)
#include "tst_urlrules.moc"
