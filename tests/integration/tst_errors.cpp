#include "tests/integration/world.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QtTest/QtTest>

using namespace afterparcel;

/// Errors that people meet name the cause and the way on, and nothing is lost in any of them.
class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongShopAddress_saysSo_data();
    void wrongShopAddress_saysSo();
    void tokenRefused_saysWhichAndHow();
    void scopeMissing_namesIt();
    void keyRefused_t12_keepsStatusAndRaisesBanner();
    void planWithoutApi_saysAfterShipsWords();
    void mailLoginRefused_s4_keepsRequest();
    void certificateWrong_saysSo();
    void dataDirectoryNotWritable_saysSo();
    void keychainAbsent_namesTheWayOn();
    void notConfigured_namesTheSetting();

private:
    void fulfilledOrder(const QString& name);
    std::unique_ptr<World> m_world;
};

namespace
{

void verifyNames(const CtlResult& result, const QString& cause, const QString& nextStep)
{
    const QString text = result.errors + result.output;
    QVERIFY2(text.contains(QRegularExpression(cause, QRegularExpression::CaseInsensitiveOption)),
             qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(nextStep, QRegularExpression::CaseInsensitiveOption)),
             qPrintable(text));
}

} // namespace

void TestErrors::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
}

void TestErrors::fulfilledOrder(const QString& name)
{
    m_world->control(QStringLiteral("/orders"), sampleOrder(name, m_world->now(), QStringLiteral("US")));
    m_world->control(
        QStringLiteral("/orders/fulfil"),
        {{QStringLiteral("order"), name},
         {QStringLiteral("tracking"),
          QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("1Z12345E0205271688")},
                                 {QStringLiteral("company"), QStringLiteral("UPS")}}}}});
}

void TestErrors::wrongShopAddress_saysSo_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("404 page") << "404";
    QTest::newRow("redirect elsewhere") << "redirect";
    QTest::newRow("a web page") << "html";
}

void TestErrors::wrongShopAddress_saysSo()
{
    QFETCH(QString, what);
    m_world->control(QStringLiteral("/misbehave"),
                     {{QStringLiteral("target"), QStringLiteral("shopify")},
                      {QStringLiteral("what"), what},
                      {QStringLiteral("to"), QStringLiteral("https://other.example/")},
                      {QStringLiteral("count"), -1}});
    const CtlResult result = m_world->ctl({QStringLiteral("connect")});
    QCOMPARE(result.status, 1);
    verifyNames(result, QStringLiteral("address|another|no shop|answer"),
                QStringLiteral("shopify\\.url|address"));
}

void TestErrors::tokenRefused_saysWhichAndHow()
{
    m_world->setSecret(QStringLiteral("shopify"), QStringLiteral("wrong-token"));
    const CtlResult result = m_world->ctl({QStringLiteral("connect")});
    QCOMPARE(result.status, 1);
    verifyNames(result, QStringLiteral("Shopify.*(refuse|not accept)"), QStringLiteral("token"));
    QVERIFY(!(result.errors + result.output).contains(QStringLiteral("wrong-token")));
}

void TestErrors::scopeMissing_namesIt()
{
    m_world->control(
        QStringLiteral("/config"),
        {{QStringLiteral("shopify"),
          QJsonObject{{QStringLiteral("scopes"), QJsonArray{QStringLiteral("read_products")}}}}});
    const CtlResult result = m_world->ctl({QStringLiteral("connect")});
    QCOMPARE(result.status, 1);
    verifyNames(result, QStringLiteral("read_orders"), QStringLiteral("grant"));
}

void TestErrors::keyRefused_t12_keepsStatusAndRaisesBanner()
{
    QCOMPARE(m_world->ctl({QStringLiteral("connect")}).status, 0);
    m_world->advanceHours(1);
    fulfilledOrder(QStringLiteral("#7001"));
    m_world->setSecret(QStringLiteral("aftership"), QStringLiteral("wrong-key"));
    const CtlResult result = m_world->ctl({QStringLiteral("sync"), QStringLiteral("--once")});
    QCOMPARE(result.status, 1);
    verifyNames(result, QStringLiteral("AfterShip.*key"), QStringLiteral("key|switch"));
    const QJsonObject request = m_world->request(QStringLiteral("#7001"));
    QCOMPARE(request[QStringLiteral("status")].toString(), QStringLiteral("waiting_for_delivery"));
    QCOMPARE(request[QStringLiteral("reason")].toString(), QStringLiteral("tracking_requested"));
    // T12: a working key goes on where it stopped.
    m_world->setSecret(QStringLiteral("aftership"), QStringLiteral("demo-key"));
    QCOMPARE(
        m_world->ctl({QStringLiteral("sync"), QStringLiteral("--once"), QStringLiteral("--full")}).status, 0);
    QCOMPARE(m_world->request(QStringLiteral("#7001"))[QStringLiteral("packages")]
                 .toArray()
                 .first()
                 .toObject()[QStringLiteral("creation")]
                 .toString(),
             QStringLiteral("created"));
}

void TestErrors::planWithoutApi_saysAfterShipsWords()
{
    const QJsonObject meta{
        {QStringLiteral("code"), 403},
        {QStringLiteral("message"), QStringLiteral("You don't have permission to access AfterShip API.")},
        {QStringLiteral("type"), QStringLiteral("Forbidden")}};
    m_world->control(QStringLiteral("/misbehave"),
                     {{QStringLiteral("target"), QStringLiteral("aftership")},
                      {QStringLiteral("what"), QStringLiteral("403")},
                      {QStringLiteral("body"), QJsonObject{{QStringLiteral("meta"), meta}}},
                      {QStringLiteral("count"), -1}});
    const CtlResult result = m_world->ctl({QStringLiteral("connect")});
    QCOMPARE(result.status, 1);
    verifyNames(result, QStringLiteral("permission to access AfterShip API"), QStringLiteral("plan"));
}

void TestErrors::mailLoginRefused_s4_keepsRequest()
{
    m_world->control(
        QStringLiteral("/config"),
        {{QStringLiteral("smtp"), QJsonObject{{QStringLiteral("user"), QStringLiteral("shop")},
                                              {QStringLiteral("password"), QStringLiteral("right")}}}});
    QCOMPARE(m_world
                 ->ctl({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("smtp.user"),
                        QStringLiteral("shop")})
                 .status,
             0);
    m_world->setSecret(QStringLiteral("smtp"), QStringLiteral("wrong-password"));
    const CtlResult result = m_world->ctl({QStringLiteral("connect")});
    QCOMPARE(result.status, 1);
    verifyNames(result, QStringLiteral("refused the login"), QStringLiteral("password"));
    QVERIFY(!(result.errors + result.output).contains(QStringLiteral("wrong-password")));
}

void TestErrors::certificateWrong_saysSo()
{
    m_world = std::make_unique<World>(QStringLiteral("basic"), QStringLiteral("tls"));
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    QCOMPARE(m_world
                 ->ctl({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("smtp.security"),
                        QStringLiteral("tls")})
                 .status,
             0);
    const CtlResult result = m_world->ctl({QStringLiteral("connect")});
    QCOMPARE(result.status, 1);
    verifyNames(result, QStringLiteral("certificate"), QStringLiteral("smtp\\.host|certificate"));
}

void TestErrors::dataDirectoryNotWritable_saysSo()
{
    // A file where the directory should be: refused for root as well.
    QTemporaryFile file;
    QVERIFY(file.open());
    const CtlResult result =
        m_world->ctl({QStringLiteral("--data-dir"), file.fileName() + QStringLiteral("/data"),
                      QStringLiteral("requests"), QStringLiteral("list")});
    QCOMPARE(result.status, 1);
    verifyNames(result, QStringLiteral("can't be (written|created)|not writable|cannot be"),
                QStringLiteral("--data-dir|permission"));
}

void TestErrors::keychainAbsent_namesTheWayOn()
{
    // No session bus in the environment of these programs (D2 names the way on).
    const CtlResult result = m_world->ctl(
        {QStringLiteral("secrets"), QStringLiteral("set"), QStringLiteral("smtp")}, QByteArray("geheim"));
    QCOMPARE(result.status, 1);
    verifyNames(result, QStringLiteral("keychain"), QStringLiteral("AFTERPARCEL_SECRET_"));
}

void TestErrors::notConfigured_namesTheSetting()
{
    QCOMPARE(m_world
                 ->ctl({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("shopify.url"),
                        QString()})
                 .status,
             0);
    const CtlResult result = m_world->ctl({QStringLiteral("connect")});
    QCOMPARE(result.status, 3);
    verifyNames(result, QStringLiteral("shopify\\.url"), QStringLiteral("settings set shopify\\.url"));
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
