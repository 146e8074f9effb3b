#include "tests/secrets/keyringcontrol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The console's secrets against an unlocked gnome-keyring; run by with-keyring.sh.
class TestCtlSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTRY_VERIFY_WITH_TIMEOUT(keyring::isRunning(), 60000); }
    void set_isPresent_removed_isAbsent();
    void removed_withoutBeingThere_isFine();
    void remove_wrongUse_is2_data();
    void remove_wrongUse_is2();

private:
    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Run run(const QStringList& words, const QByteArray& input = {}) const;
    [[nodiscard]] QString state(const QString& name) const;

    QTemporaryDir m_dir;
};

TestCtlSecrets::Run TestCtlSecrets::run(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    process.start(QStringLiteral(AFTERPARCELCTL),
                  QStringList{QStringLiteral("--data-dir"), m_dir.path(), QStringLiteral("secrets")} + words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString TestCtlSecrets::state(const QString& name) const
{
    const QByteArray out = run({QStringLiteral("status"), QStringLiteral("--json")}).out;
    for (const QJsonValue& secret : QJsonDocument::fromJson(out).array()) {
        if (secret[QStringLiteral("name")] == name) {
            return secret[QStringLiteral("state")].toString();
        }
    }
    return {};
}

void TestCtlSecrets::set_isPresent_removed_isAbsent()
{
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("smtp")}, "open sesame\n").status, 0);
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("aftership")}, "asat_1234\n").status, 0);
    QCOMPARE(state(QStringLiteral("smtp")), QStringLiteral("present"));
    const Run removed = run({QStringLiteral("remove"), QStringLiteral("smtp")});
    QVERIFY2(removed.status == 0, removed.err.constData());
    QVERIFY(removed.out.contains("smtp"));
    QCOMPARE(state(QStringLiteral("smtp")), QStringLiteral("absent"));
    QCOMPARE(state(QStringLiteral("aftership")), QStringLiteral("present"));
}

void TestCtlSecrets::removed_withoutBeingThere_isFine()
{
    QCOMPARE(run({QStringLiteral("remove"), QStringLiteral("shopify")}).status, 0);
    QCOMPARE(state(QStringLiteral("shopify")), QStringLiteral("absent"));
}

void TestCtlSecrets::remove_wrongUse_is2_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no name") << QStringList();
    QTest::newRow("two names") << QStringList{QStringLiteral("smtp"), QStringLiteral("shopify")};
    QTest::newRow("no such secret") << QStringList{QStringLiteral("smpt")};
}

void TestCtlSecrets::remove_wrongUse_is2()
{
    QFETCH(QStringList, words);
    const Run result = run(QStringList{QStringLiteral("remove")} + words);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCtlSecrets)
#include "tst_ctl_secrets.moc"
