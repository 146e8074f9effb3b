#include "core/mail/smtpconfig.h"
#include "core/settings/registry.h"
#include "core/settings/smtppresets.h"

#include <QSet>
#include <QTest>
#include <QUrl>

using namespace afterparcel;

/// What the mail providers document, as data.
class TestSmtpPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPreset_data();
    void everyPreset();
    void ids_areUnique();
    void q6_gmail_proposesItsDocumentedLimit();
    void preset_withoutDocumentedLimits_leavesThemAlone();
    void unknownName_listsTheKnown();
};

void TestSmtpPresets::everyPreset_data()
{
    QTest::addColumn<QString>("id");
    for (const SmtpPreset& preset : smtpPresets()) {
        QTest::newRow(qPrintable(preset.id)) << preset.id;
    }
}

/// Each can be taken into the settings as it is, connects with encryption, and names its source.
void TestSmtpPresets::everyPreset()
{
    QFETCH(QString, id);
    const Result<SmtpPreset> preset = smtpPreset(id);
    QVERIFY(preset);
    QVERIFY(!preset->name.isEmpty());
    QCOMPARE(preset->security, preset->port == 465 ? SmtpSecurity::Tls : SmtpSecurity::StartTls);
    QCOMPARE(QUrl(preset->page).scheme(), QStringLiteral("https"));
    QVERIFY(preset->acceptsPassword || !preset->note.isEmpty());
    Settings settings;
    for (const auto& [key, value] : presetValues(*preset)) {
        const Result<void> set = setSettingValue(settings, key, value);
        QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    }
    SmtpConfig config;
    config.host = settings.smtpHost;
    config.port = settings.smtpPort;
    config.security = settings.smtpSecurity;
    config.user = QStringLiteral("shop");
    QVERIFY(checkConfig(config));
    QCOMPARE(settings.limitPerDay, preset->perDay.value_or(Settings().limitPerDay));
    QCOMPARE(settings.limitPerHour, preset->perHour.value_or(Settings().limitPerHour));
}

void TestSmtpPresets::ids_areUnique()
{
    QSet<QString> ids;
    for (const SmtpPreset& preset : smtpPresets()) {
        ids.insert(preset.id);
    }
    QCOMPARE(static_cast<std::size_t>(ids.size()), smtpPresets().size());
}

void TestSmtpPresets::q6_gmail_proposesItsDocumentedLimit()
{
    QCOMPARE(smtpPreset(QStringLiteral("gmail"))->perDay, 500);
    QCOMPARE(smtpPreset(QStringLiteral("google-workspace"))->perDay, 2000);
}

void TestSmtpPresets::preset_withoutDocumentedLimits_leavesThemAlone()
{
    QCOMPARE(presetValues(*smtpPreset(QStringLiteral("fastmail"))).size(), 3U);
}

void TestSmtpPresets::unknownName_listsTheKnown()
{
    const Result<SmtpPreset> preset = smtpPreset(QStringLiteral("gmial"));
    QVERIFY(!preset);
    QCOMPARE(preset.error().kind, ErrorKind::BadInput);
    QVERIFY(preset.error().nextStep.contains(QStringLiteral("gmail")));
}

QTEST_GUILESS_MAIN(TestSmtpPresets)
#include "tst_smtppresets.moc"
