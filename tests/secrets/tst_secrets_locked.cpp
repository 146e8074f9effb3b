#include "core/secrets/secretstore.h"
#include "tests/secrets/keyringcontrol.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace afterparcel;

/// Against a gnome-keyring that was locked after a secret had been stored; run by with-keyring.sh.
class TestSecretsLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void d1_read_saysLocked_notAbsent();
    void d1_read_ofWhatWasNeverStored_isAbsent();
    void d1_write_failsPlainly();
    void d1_refusedWrite_isNotListed();
    void d1_remove_reportsIt_andTheEntrySurvives();
    void d1_status_saysLockedWithAWayOn();
    void d2_environment_helpsMeanwhile();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<SecretStore> m_store;
};

void TestSecretsLocked::initTestCase()
{
    QTRY_VERIFY_WITH_TIMEOUT(keyring::isRunning(), 60000);
    m_store = std::make_unique<SecretStore>(m_dir.path(), QStringLiteral("default"));
    const Result<void> written =
        QCoro::waitFor(m_store->write(QStringLiteral("smtp"), QStringLiteral("before the lock")));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
}

void TestSecretsLocked::init()
{
    QVERIFY(keyring::lock());
}

void TestSecretsLocked::d1_read_saysLocked_notAbsent()
{
    const Result<QString> secret = QCoro::waitFor(m_store->read(QStringLiteral("smtp")));
    QVERIFY(!secret.has_value());
    QCOMPARE(secret.error().kind, ErrorKind::SecretLocked);
    QVERIFY(secret.error().what.contains(QStringLiteral("locked")));
    QVERIFY(secret.error().nextStep.contains(QStringLiteral("AFTERPARCEL_SECRET_SMTP")));
    QVERIFY(keyring::unlock());
    QCOMPARE(QCoro::waitFor(m_store->read(QStringLiteral("smtp"))).value(),
             QStringLiteral("before the lock"));
}

void TestSecretsLocked::d1_read_ofWhatWasNeverStored_isAbsent()
{
    const Result<QString> secret = QCoro::waitFor(m_store->read(QStringLiteral("shopify")));
    QVERIFY(secret.has_value());
    QVERIFY(secret->isEmpty());
}

void TestSecretsLocked::d1_write_failsPlainly()
{
    const Result<void> written =
        QCoro::waitFor(m_store->write(QStringLiteral("smtp"), QStringLiteral("after the lock")));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::SecretLocked);
    QVERIFY(!written.error().text().contains(QStringLiteral("after the lock")));
    QVERIFY(keyring::unlock());
    QCOMPARE(QCoro::waitFor(m_store->read(QStringLiteral("smtp"))).value(),
             QStringLiteral("before the lock"));
}

void TestSecretsLocked::d1_refusedWrite_isNotListed()
{
    const Result<void> written =
        QCoro::waitFor(m_store->write(QStringLiteral("shopify"), QStringLiteral("x")));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::SecretLocked);
    const Result<QString> secret = QCoro::waitFor(m_store->read(QStringLiteral("shopify")));
    QVERIFY2(secret.has_value(), "a listed name would say locked for ever");
}

void TestSecretsLocked::d1_remove_reportsIt_andTheEntrySurvives()
{
    const Result<void> removed = QCoro::waitFor(m_store->remove(QStringLiteral("smtp")));
    QVERIFY(!removed.has_value());
    QCOMPARE(removed.error().kind, ErrorKind::SecretLocked);
    const Result<QString> meanwhile = QCoro::waitFor(m_store->read(QStringLiteral("smtp")));
    QVERIFY2(!meanwhile.has_value(), "it is still listed");
    QVERIFY(keyring::unlock());
    QCOMPARE(QCoro::waitFor(m_store->read(QStringLiteral("smtp"))).value(),
             QStringLiteral("before the lock"));
}

void TestSecretsLocked::d1_status_saysLockedWithAWayOn()
{
    for (const SecretStatus& status : QCoro::waitFor(m_store->status())) {
        const bool stored = status.name == QLatin1String("smtp");
        QCOMPARE(status.state, stored ? SecretState::Locked : SecretState::Absent);
        QCOMPARE(status.text.contains(QStringLiteral("Unlock the keychain")), stored);
    }
}

void TestSecretsLocked::d2_environment_helpsMeanwhile()
{
    qputenv("AFTERPARCEL_SECRET_SMTP", "for this process");
    const Result<QString> secret = QCoro::waitFor(m_store->read(QStringLiteral("smtp")));
    qunsetenv("AFTERPARCEL_SECRET_SMTP");
    QCOMPARE(secret.value(), QStringLiteral("for this process"));
}

QTEST_GUILESS_MAIN(TestSecretsLocked)
#include "tst_secrets_locked.moc"
