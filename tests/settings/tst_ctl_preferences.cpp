#include "tests/settings/ctlprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

/// How the window looks and behaves, set from the console.
class TestCtlPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = std::make_unique<CtlProgram>(); }
    void everyPreference_canBeSetToEachOfItsChoices();
    void list_withoutAFile_showsTheDefaults();
    void wrongUse_is2_andChangesNothing_data();
    void wrongUse_is2_andChangesNothing();
    void unwritableDirectory_is1_withAWayOn();

private:
    std::unique_ptr<CtlProgram> m_ctl;
};

void TestCtlPreferences::everyPreference_canBeSetToEachOfItsChoices()
{
    const QJsonArray all = m_ctl->run("preferences list --json").json().array();
    QCOMPARE(all.size(), 4);
    for (const QJsonValue& preference : all) {
        const QString key = preference[QStringLiteral("key")].toString();
        const QJsonArray choices = preference[QStringLiteral("choices")].toArray();
        QVERIFY(choices.size() > 1);
        for (const QJsonValue& choice : choices) {
            const QByteArray set =
                QStringLiteral("preferences set %1 %2").arg(key, choice.toString()).toUtf8();
            QCOMPARE(m_ctl->run(set.constData()).status, 0);
            QCOMPARE(
                m_ctl->run(QStringLiteral("preferences get %1").arg(key).toUtf8().constData()).out.trimmed(),
                choice.toString().toUtf8());
        }
    }
}

void TestCtlPreferences::list_withoutAFile_showsTheDefaults()
{
    const QJsonArray all = m_ctl->run("preferences list --json").json().array();
    for (const QJsonValue& preference : all) {
        QCOMPARE(preference[QStringLiteral("value")], preference[QStringLiteral("choices")][0]);
    }
    const CtlResult table = m_ctl->run("preferences list");
    QVERIFY(table.out.contains("on_close"));
    QVERIFY(table.out.contains("system|light|dark"));
}

void TestCtlPreferences::wrongUse_is2_andChangesNothing_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("preferences") << QByteArray("Usage: afterparcelctl preferences");
    QTest::newRow("preferences polish") << QByteArray("preferences has no");
    QTest::newRow("preferences get") << QByteArray("one key");
    QTest::newRow("preferences get colour") << QByteArray("theme, language, on_close, notifications");
    QTest::newRow("preferences set theme") << QByteArray("a key and a value");
    QTest::newRow("preferences set theme pink") << QByteArray("theme is one of: system, light, dark");
    QTest::newRow("preferences set language tlh") << QByteArray("language is one of: system, en, de");
    QTest::newRow("preferences list --jsn") << QByteArray("nothing but --json");
}

void TestCtlPreferences::wrongUse_is2_andChangesNothing()
{
    QFETCH(QByteArray, says);
    QCOMPARE(m_ctl->run("preferences set theme dark").status, 0);
    const CtlResult result = m_ctl->run(QTest::currentDataTag());
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(says), result.err.constData());
    QCOMPARE(m_ctl->run("preferences get theme").out.trimmed(), QByteArray("dark"));
}

void TestCtlPreferences::unwritableDirectory_is1_withAWayOn()
{
    const CtlResult result = m_ctl->runWith({QStringLiteral("--data-dir"), QStringLiteral("/proc/none"),
                                             QStringLiteral("preferences"), QStringLiteral("set"),
                                             QStringLiteral("theme"), QStringLiteral("dark")});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("--data-dir"), result.err.constData());
}

QTEST_GUILESS_MAIN(TestCtlPreferences)
#include "tst_ctl_preferences.moc"
