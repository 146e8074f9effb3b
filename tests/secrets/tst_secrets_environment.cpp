#include "core/secrets/secretstore.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace afterparcel;

/// D2: what the environment gives is taken without asking any keychain (there is none here).
class TestSecretsEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_areThoseOfTheSpec();
    void d2_environmentIsRead_data();
    void d2_environmentIsRead();
    void unknownName_isRefused();
    void emptyValue_isRefused();
};

void TestSecretsEnvironment::names_areThoseOfTheSpec()
{
    QCOMPARE(secretNames().join(QLatin1Char(' ')),
             QStringLiteral("shopify shopify_client_id shopify_client_secret aftership smtp"));
}

void TestSecretsEnvironment::d2_environmentIsRead_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("shopify") << QByteArrayLiteral("AFTERPARCEL_SECRET_SHOPIFY");
    QTest::newRow("shopify_client_id") << QByteArrayLiteral("AFTERPARCEL_SECRET_SHOPIFY_CLIENT_ID");
    QTest::newRow("shopify_client_secret") << QByteArrayLiteral("AFTERPARCEL_SECRET_SHOPIFY_CLIENT_SECRET");
    QTest::newRow("aftership") << QByteArrayLiteral("AFTERPARCEL_SECRET_AFTERSHIP");
    QTest::newRow("smtp") << QByteArrayLiteral("AFTERPARCEL_SECRET_SMTP");
}

void TestSecretsEnvironment::d2_environmentIsRead()
{
    QFETCH(QByteArray, variable);
    const QTemporaryDir dir;
    SecretStore store(dir.path(), QStringLiteral("default"));
    qputenv(variable.constData(), QStringLiteral("pässword-7").toUtf8());
    const Result<QString> secret = QCoro::waitFor(store.read(QString::fromLatin1(QTest::currentDataTag())));
    qunsetenv(variable.constData());
    QVERIFY(secret.has_value());
    QCOMPARE(*secret, QStringLiteral("pässword-7"));
    QVERIFY2(QDir(dir.path()).isEmpty(), "nothing of the environment is kept");
}

void TestSecretsEnvironment::unknownName_isRefused()
{
    const QTemporaryDir dir;
    SecretStore store(dir.path(), QStringLiteral("default"));
    const Result<QString> read = QCoro::waitFor(store.read(QStringLiteral("imap")));
    const Result<void> written = QCoro::waitFor(store.write(QStringLiteral("imap"), QStringLiteral("x")));
    const Result<void> removed = QCoro::waitFor(store.remove(QStringLiteral("imap")));
    QVERIFY(!read && !written && !removed);
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QCOMPARE(written.error().kind, ErrorKind::BadInput);
    QCOMPARE(removed.error().kind, ErrorKind::BadInput);
    QVERIFY(read.error().text().contains(QStringLiteral("shopify, shopify_client_id")));
}

void TestSecretsEnvironment::emptyValue_isRefused()
{
    const QTemporaryDir dir;
    SecretStore store(dir.path(), QStringLiteral("default"));
    const Result<void> written = QCoro::waitFor(store.write(QStringLiteral("smtp"), QString()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestSecretsEnvironment)
#include "tst_secrets_environment.moc"
