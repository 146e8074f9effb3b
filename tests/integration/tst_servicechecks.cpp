#include "core/sync/connection.h"
#include "tests/integration/world.h"

#include <QCoroTask>
#include <QDir>
#include <QtTest/QtTest>

using namespace afterparcel;

namespace
{

class SandboxClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {{2026, 11, 2}, {9, 0}, Qt::UTC}; }
};

/// Ends a check from the event loop of who waits for it.
QCoro::Task<std::vector<Check>> cancelled(Service service, StorePlace place, const Clock* clock, Trial trial)
{
    Cancellation cancellation;
    QTimer::singleShot(0, [cancellation]() mutable { cancellation.cancel(); });
    std::vector<Check> checks = co_await tryService(service, place, clock, trial, cancellation);
    co_return checks;
}

} // namespace

/// What was typed is checked against the real services before it is saved.
class TestServiceChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void store_tokenTyped_isConnectedAndNothingIsSaved();
    void store_clientTyped_isUsedInPlaceOfTheToken();
    void store_tokenRefused_saysWhatToDo();
    void d10_store_scopeMissing_isNamedWithWhatItDisables();
    void aftership_keyTyped_isAccepted();
    void aftership_keyRefused_saysWhatToDo();
    void aftership_planWithoutApi_saysAfterShipsWords();
    void mail_passwordTyped_isAccepted();
    void mail_passwordRefused_saysWhatToDo();
    void mail_nothingListens_saysSoon();
    void cancel_endsTheCheck_data();
    void cancel_endsTheCheck();
    void testMail_arrivesMarkedAsSuch();
    void testMail_recipientRefused_saysTheServersWords();
    void doctor_mailTo_sendsOne();
    void doctor_mailTo_withoutAddress_is2();

private:
    [[nodiscard]] std::vector<Check> check(Service service)
    {
        return QCoro::waitFor(tryService(service, m_place, &m_clock, m_trial, Cancellation()));
    }
    [[nodiscard]] Result<QString> sendTo(const QString& address)
    {
        return QCoro::waitFor(tryTestMail(m_place, &m_clock, m_trial, address, Cancellation()));
    }

    std::unique_ptr<World> m_world;
    SandboxClock m_clock;
    StorePlace m_place;
    Trial m_trial;
};

void TestServiceChecks::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    const QJsonObject ports = m_world->ports();
    m_place = {m_world->recordDir(), m_world->recordDir() + QStringLiteral("/stores/typed"),
               QStringLiteral("typed")};
    m_trial = {};
    m_trial.settings.shopifyUrl = ports[QStringLiteral("shopify")].toString();
    m_trial.settings.aftershipUrl = ports[QStringLiteral("aftership")].toString();
    m_trial.settings.aftershipEnabled = true;
    m_trial.settings.smtpHost = ports[QStringLiteral("smtp_host")].toString();
    m_trial.settings.smtpPort = ports[QStringLiteral("smtp_port")].toInt();
    m_trial.settings.smtpSecurity = SmtpSecurity::None;
    m_trial.settings.mailFrom = QStringLiteral("Northwind <reviews@northwind.example>");
}

void TestServiceChecks::store_tokenTyped_isConnectedAndNothingIsSaved()
{
    m_trial.secrets.insert(QStringLiteral("shopify"), QStringLiteral("demo-token"));
    const std::vector<Check> checks = check(Service::Store);
    QCOMPARE(checks.size(), 2U);
    QCOMPARE(checks[0].state, Check::State::Ok);
    QCOMPARE(checks[0].text, QStringLiteral("Connected to Basic Store (basic-store.myshopify.com)."));
    QCOMPARE(checks[1].name, QStringLiteral("scopes"));
    QCOMPARE(checks[1].state, Check::State::Ok);
    QVERIFY2(!QDir(m_place.folder).exists(), "a check wrote something");
}

void TestServiceChecks::store_clientTyped_isUsedInPlaceOfTheToken()
{
    qputenv("AFTERPARCEL_SECRET_SHOPIFY", "an-old-token");
    m_trial.secrets = {{QStringLiteral("shopify"), QString()},
                       {QStringLiteral("shopify_client_id"), QStringLiteral("sandbox-client")},
                       {QStringLiteral("shopify_client_secret"), QStringLiteral("sandbox-secret")}};
    const std::vector<Check> right = check(Service::Store);
    m_trial.secrets[QStringLiteral("shopify_client_secret")] = QStringLiteral("wrong");
    const std::vector<Check> wrong = check(Service::Store);
    qunsetenv("AFTERPARCEL_SECRET_SHOPIFY");
    QCOMPARE(right[0].state, Check::State::Ok);
    QCOMPARE(wrong[0].state, Check::State::Failed);
    QVERIFY2(wrong[0].text.contains(QStringLiteral("client secret")), qPrintable(wrong[0].text));
}

void TestServiceChecks::store_tokenRefused_saysWhatToDo()
{
    m_trial.secrets.insert(QStringLiteral("shopify"), QStringLiteral("wrong-token"));
    const std::vector<Check> checks = check(Service::Store);
    QCOMPARE(checks.size(), 1U);
    QCOMPARE(checks[0].state, Check::State::Failed);
    QCOMPARE(checks[0].text, QStringLiteral("Shopify refuses the access token."));
    QVERIFY(checks[0].nextStep.startsWith(QStringLiteral("Enter the Admin API access token")));
    QVERIFY(!checks[0].words().contains(QStringLiteral("wrong-token")));
}

void TestServiceChecks::d10_store_scopeMissing_isNamedWithWhatItDisables()
{
    m_trial.secrets.insert(QStringLiteral("shopify"), QStringLiteral("demo-token"));
    m_world->control(QStringLiteral("/config"),
                     {{QStringLiteral("shopify"),
                       QJsonObject{{QStringLiteral("scopes"), QJsonArray{QStringLiteral("read_orders")}}}}});
    const std::vector<Check> checks = check(Service::Store);
    QCOMPARE(checks.size(), 2U);
    QCOMPARE(checks[1].state, Check::State::Warning);
    QVERIFY2(checks[1].text.contains(QStringLiteral("read_products (product pages and tags stay unknown)")),
             qPrintable(checks[1].text));
}

void TestServiceChecks::aftership_keyTyped_isAccepted()
{
    m_trial.secrets.insert(QStringLiteral("aftership"), QStringLiteral("demo-key"));
    const std::vector<Check> checks = check(Service::AfterShip);
    QCOMPARE(checks.size(), 1U);
    QCOMPARE(checks[0].state, Check::State::Ok);
}

void TestServiceChecks::aftership_keyRefused_saysWhatToDo()
{
    m_trial.secrets.insert(QStringLiteral("aftership"), QStringLiteral("wrong-key"));
    const std::vector<Check> checks = check(Service::AfterShip);
    QCOMPARE(checks[0].state, Check::State::Failed);
    QVERIFY(checks[0].text.startsWith(QStringLiteral("AfterShip refused the API key:")));
    QVERIFY(checks[0].nextStep.startsWith(QStringLiteral("Enter a working key")));
}

void TestServiceChecks::aftership_planWithoutApi_saysAfterShipsWords()
{
    const QJsonObject meta{{QStringLiteral("code"), 402},
                           {QStringLiteral("message"), QStringLiteral("Upgrade your plan.")},
                           {QStringLiteral("type"), QStringLiteral("PaymentRequired")}};
    m_world->control(QStringLiteral("/misbehave"),
                     {{QStringLiteral("target"), QStringLiteral("aftership")},
                      {QStringLiteral("what"), QStringLiteral("402")},
                      {QStringLiteral("body"), QJsonObject{{QStringLiteral("meta"), meta}}},
                      {QStringLiteral("count"), -1}});
    m_trial.secrets.insert(QStringLiteral("aftership"), QStringLiteral("demo-key"));
    const std::vector<Check> checks = check(Service::AfterShip);
    QCOMPARE(checks[0].state, Check::State::Failed);
    QVERIFY2(checks[0].text.contains(QStringLiteral("Upgrade your plan.")), qPrintable(checks[0].text));
    QVERIFY(checks[0].nextStep.contains(QStringLiteral("plan with API access")));
}

void TestServiceChecks::mail_passwordTyped_isAccepted()
{
    m_trial.settings.smtpUser = QStringLiteral("merchant");
    m_trial.secrets.insert(QStringLiteral("smtp"), QStringLiteral("mail-secret"));
    const std::vector<Check> checks = check(Service::Mail);
    QCOMPARE(checks.size(), 1U);
    QVERIFY2(checks[0].state == Check::State::Ok, qPrintable(checks[0].words()));
}

void TestServiceChecks::mail_passwordRefused_saysWhatToDo()
{
    m_trial.settings.smtpUser = QStringLiteral("merchant");
    m_trial.secrets.insert(QStringLiteral("smtp"), QStringLiteral("mistyped"));
    const std::vector<Check> checks = check(Service::Mail);
    QCOMPARE(checks[0].state, Check::State::Failed);
    QVERIFY(checks[0].text.contains(QStringLiteral("refused the login")));
    QVERIFY(checks[0].nextStep.contains(QStringLiteral("app password")));
    QVERIFY(!checks[0].words().contains(QStringLiteral("mistyped")));
}

void TestServiceChecks::mail_nothingListens_saysSoon()
{
    m_trial.settings.smtpPort = 1;
    const std::vector<Check> checks = check(Service::Mail);
    QCOMPARE(checks[0].state, Check::State::Failed);
    QVERIFY2(checks[0].text.contains(QStringLiteral("accepts no connection on port 1")),
             qPrintable(checks[0].text));
}

void TestServiceChecks::cancel_endsTheCheck_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<QString>("target");
    QTest::newRow("store") << static_cast<int>(Service::Store) << "shopify";
    QTest::newRow("AfterShip") << static_cast<int>(Service::AfterShip) << "aftership";
}

void TestServiceChecks::cancel_endsTheCheck()
{
    QFETCH(int, service);
    QFETCH(QString, target);
    m_world->control(QStringLiteral("/misbehave"), {{QStringLiteral("target"), target},
                                                    {QStringLiteral("what"), QStringLiteral("timeout")},
                                                    {QStringLiteral("count"), -1}});
    m_trial.secrets = {{QStringLiteral("shopify"), QStringLiteral("demo-token")},
                       {QStringLiteral("aftership"), QStringLiteral("demo-key")}};
    const std::vector<Check> checks =
        QCoro::waitFor(cancelled(static_cast<Service>(service), m_place, &m_clock, m_trial));
    QCOMPARE(checks.size(), 1U);
    QVERIFY2(checks[0].text.contains(QStringLiteral("cancel"), Qt::CaseInsensitive),
             qPrintable(checks[0].text));
}

void TestServiceChecks::testMail_arrivesMarkedAsSuch()
{
    const Result<QString> answer = sendTo(QStringLiteral("Owner <owner@northwind.example>"));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
    QVERIFY(!answer->isEmpty());
    const QJsonArray mails = m_world->mails();
    QCOMPARE(mails.size(), 1);
    const QJsonObject mail = mails.first().toObject();
    QCOMPARE(mail[QStringLiteral("subject")].toString(), QStringLiteral("Afterparcel: test message"));
    QCOMPARE(mail[QStringLiteral("to")].toString(), QStringLiteral("owner@northwind.example"));
    QCOMPARE(mail[QStringLiteral("from")].toString(),
             QStringLiteral("Northwind <reviews@northwind.example>"));
    QVERIFY(mail[QStringLiteral("text")].toString().startsWith(QStringLiteral("This is a test message.")));
}

void TestServiceChecks::testMail_recipientRefused_saysTheServersWords()
{
    m_world->control(QStringLiteral("/misbehave"), {{QStringLiteral("target"), QStringLiteral("smtp")},
                                                    {QStringLiteral("what"), QStringLiteral("rcpt_550")}});
    const Result<QString> answer = sendTo(QStringLiteral("nobody@northwind.example"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Rejected);
    QVERIFY2(answer.error().what.contains(QStringLiteral("550")), qPrintable(answer.error().what));
    QVERIFY(!answer.error().nextStep.isEmpty());
}

void TestServiceChecks::doctor_mailTo_sendsOne()
{
    const CtlResult plain = m_world->ctl({QStringLiteral("doctor")});
    QCOMPARE(m_world->mails().size(), 0);
    const CtlResult sent = m_world->ctl(
        {QStringLiteral("doctor"), QStringLiteral("--mail-to"), QStringLiteral("owner@northwind.example")});
    QCOMPARE(sent.status, plain.status);
    QVERIFY2(sent.output.contains(QStringLiteral("test mail: ok. The mail server took it: ")),
             qPrintable(sent.output));
    QCOMPARE(m_world->mails().size(), 1);
}

void TestServiceChecks::doctor_mailTo_withoutAddress_is2()
{
    QCOMPARE(m_world->ctl({QStringLiteral("doctor"), QStringLiteral("--mail-to")}).status, 2);
    QCOMPARE(m_world->mails().size(), 0);
}

QTEST_GUILESS_MAIN(TestServiceChecks)
#include "tst_servicechecks.moc"
