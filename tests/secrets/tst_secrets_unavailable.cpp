#include "core/secrets/secretstore.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace afterparcel;

/// Without a session bus, and with a bus that has no secret service; run by with-keyring.sh.
class TestSecretsUnavailable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void d2_readWriteRemove_nameTheEnvironment();
    void d2_status_namesTheEnvironment();
    void d2_environment_isEnough();
    void nothingIsListed();

private:
    QTemporaryDir m_dir;
    SecretStore m_store{m_dir.path(), QStringLiteral("default")};
};

void TestSecretsUnavailable::d2_readWriteRemove_nameTheEnvironment()
{
    const QString name = QStringLiteral("shopify");
    const Result<QString> read = QCoro::waitFor(m_store.read(name));
    const Result<void> written = QCoro::waitFor(m_store.write(name, QStringLiteral("shpat_secret")));
    const Result<void> removed = QCoro::waitFor(m_store.remove(name));
    QVERIFY(!read && !written && !removed);
    for (const Error& error : {read.error(), written.error(), removed.error()}) {
        QCOMPARE(error.kind, ErrorKind::SecretUnavailable);
        QVERIFY(error.nextStep.contains(QStringLiteral("AFTERPARCEL_SECRET_SHOPIFY")));
        QVERIFY(!error.text().contains(QStringLiteral("shpat_secret")));
        QVERIFY(!error.detail.contains(QStringLiteral("shpat_secret")));
    }
}

void TestSecretsUnavailable::d2_status_namesTheEnvironment()
{
    for (const SecretStatus& status : QCoro::waitFor(m_store.status())) {
        QCOMPARE(status.state, SecretState::Unavailable);
        QVERIFY(status.text.contains(QStringLiteral("AFTERPARCEL_SECRET_")));
    }
}

void TestSecretsUnavailable::d2_environment_isEnough()
{
    qputenv("AFTERPARCEL_SECRET_AFTERSHIP", "key");
    const Result<QString> secret = QCoro::waitFor(m_store.read(QStringLiteral("aftership")));
    qunsetenv("AFTERPARCEL_SECRET_AFTERSHIP");
    QCOMPARE(secret.value(), QStringLiteral("key"));
}

void TestSecretsUnavailable::nothingIsListed()
{
    QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("secrets.json"))));
}

QTEST_GUILESS_MAIN(TestSecretsUnavailable)
#include "tst_secrets_unavailable.moc"
