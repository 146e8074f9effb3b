#include "tests/integration/world.h"

#include <QtTest/QtTest>

using namespace afterparcel;

/// Pause, rehearsal, activity and diagnostics from the console (Q6, D3).
class TestBackgroundLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void Q6_pauseOff_saysWhatWouldLeave_dryRunChangesNothing();
    void Q6_rehearsal_mailsEachDueRequestOnceToTheMerchantAndLeavesItUnsent();
    void Q6_rehearsal_countsTowardsTheLimits();
    void Q6_rehearsal_refused_isTriedAgain();
    void S8_pausedTooLong_isCountedApart();
    void activity_tellsWhatWasDone_newestFirst();
    void activity_csv_isHarmlessInASpreadsheet();
    void activity_wrongUse_saysWhatThereIs();
    void D3_diagnostics_holdNothingOfBuyersAndNoSecret();
    void M6_autostart_writesAnEntryThatStartsInTheBackground();

private:
    CtlResult run(const QString& line, const QByteArray& input = {});
    void sync();
    void addDue(const QString& name);
    QString status(const QString& order)
    {
        return m_world->request(order)[QStringLiteral("status")].toString();
    }
    std::unique_ptr<World> m_world;
};

void TestBackgroundLife::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    QCOMPARE(run(QStringLiteral("connect")).status, 0);
    m_world->advanceHours(1);
}

CtlResult TestBackgroundLife::run(const QString& line, const QByteArray& input)
{
    m_world->setNow(m_world->now().addSecs(60));
    return m_world->ctl(line.split(QLatin1Char(' ')), input);
}

void TestBackgroundLife::sync()
{
    const CtlResult result = run(QStringLiteral("sync --once --full"));
    QVERIFY2(result.status == 0, qPrintable(result.errors + result.output));
}

void TestBackgroundLife::addDue(const QString& name)
{
    m_world->control(QStringLiteral("/orders"), sampleOrder(name, m_world->now(), QStringLiteral("US")));
    m_world->control(QStringLiteral("/orders/fulfil"),
                     {{QStringLiteral("order"), name}, {QStringLiteral("tracking"), QJsonArray()}});
    m_world->advanceHours(1);
}

void TestBackgroundLife::Q6_pauseOff_saysWhatWouldLeave_dryRunChangesNothing()
{
    addDue(QStringLiteral("#9001"));
    addDue(QStringLiteral("#9002"));
    sync();
    QCOMPARE(run(QStringLiteral("pause on")).status, 0);
    m_world->advanceDays(8);
    sync();
    QCOMPARE(m_world->mails().size(), 0);
    const CtlResult dry = run(QStringLiteral("pause off --dry-run"));
    QCOMPARE(dry.status, 0);
    QCOMPARE(dry.output.trimmed(), QStringLiteral("2 e-mails are due and would leave at once."));
    QCOMPARE(run(QStringLiteral("settings get paused")).output.trimmed(), QStringLiteral("true"));
    QCOMPARE(run(QStringLiteral("settings set limits.per_hour 1")).status, 0);
    const CtlResult off = run(QStringLiteral("pause off"));
    QVERIFY2(off.output.contains(QStringLiteral("Your limits let 1 of them leave now")),
             qPrintable(off.output));
    sync();
    QCOMPARE(m_world->mails().size(), 1);
    m_world->advanceHours(2);
    sync();
    QCOMPARE(m_world->mails().size(), 2);
    QCOMPARE(run(QStringLiteral("pause")).status, 2);
    QCOMPARE(run(QStringLiteral("pause on --dry-run")).status, 2);
}

void TestBackgroundLife::Q6_rehearsal_mailsEachDueRequestOnceToTheMerchantAndLeavesItUnsent()
{
    addDue(QStringLiteral("#9003"));
    sync();
    QCOMPARE(run(QStringLiteral("rehearsal on me@shop.example")).status, 0);
    m_world->advanceDays(8);
    sync();
    sync();
    const QJsonArray mails = m_world->mails();
    QCOMPARE(mails.size(), 1);
    const QString mail = QString::fromUtf8(QJsonDocument(mails).toJson());
    QVERIFY2(mail.contains(QStringLiteral("me@shop.example")), qPrintable(mail));
    QVERIFY2(mail.contains(QStringLiteral("[Rehearsal for #9003]")), qPrintable(mail));
    QVERIFY2(mail.contains(QStringLiteral("X-Afterparcel-Rehearsal: #9003")), qPrintable(mail));
    QVERIFY2(!mail.contains(QStringLiteral("List-Unsubscribe")), qPrintable(mail));
    QVERIFY2(!mail.contains(QStringLiteral("To: Jane")), qPrintable(mail));
    QCOMPARE(status(QStringLiteral("#9003")), QStringLiteral("will_send"));
    const QString timeline = run(QStringLiteral("requests show #9003 --json")).output;
    QCOMPARE(timeline.count(QStringLiteral("\"rehearsed\"")), 1);
    const CtlResult off = run(QStringLiteral("rehearsal off"));
    QVERIFY2(off.output.startsWith(QStringLiteral("1 e-mail is due and would leave at once.")),
             qPrintable(off.output));
    sync();
    QCOMPARE(m_world->mails().size(), 2);
    QCOMPARE(status(QStringLiteral("#9003")), QStringLiteral("sent"));
}

void TestBackgroundLife::Q6_rehearsal_countsTowardsTheLimits()
{
    addDue(QStringLiteral("#9004"));
    addDue(QStringLiteral("#9005"));
    sync();
    QCOMPARE(run(QStringLiteral("rehearsal on me@shop.example")).status, 0);
    QCOMPARE(run(QStringLiteral("settings set limits.per_hour 1")).status, 0);
    m_world->advanceDays(8);
    sync();
    sync();
    QCOMPARE(m_world->mails().size(), 1);
    m_world->advanceHours(2);
    sync();
    QCOMPARE(m_world->mails().size(), 2);
}

void TestBackgroundLife::Q6_rehearsal_refused_isTriedAgain()
{
    addDue(QStringLiteral("#9006"));
    sync();
    QCOMPARE(run(QStringLiteral("rehearsal on me@shop.example")).status, 0);
    m_world->advanceDays(8);
    m_world->control(QStringLiteral("/misbehave"), {{QStringLiteral("target"), QStringLiteral("smtp")},
                                                    {QStringLiteral("what"), QStringLiteral("rcpt_550")},
                                                    {QStringLiteral("match"), QStringLiteral("me@*")}});
    const CtlResult refused = run(QStringLiteral("sync --once --full"));
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains(QStringLiteral("mail.rehearsal_to")), qPrintable(refused.errors));
    QCOMPARE(m_world->mails().size(), 0);
    QCOMPARE(status(QStringLiteral("#9006")), QStringLiteral("will_send"));
    sync();
    QCOMPARE(m_world->mails().size(), 1);
}

void TestBackgroundLife::S8_pausedTooLong_isCountedApart()
{
    addDue(QStringLiteral("#9007"));
    sync();
    QCOMPARE(run(QStringLiteral("pause on")).status, 0);
    m_world->advanceDays(30);
    const CtlResult off = run(QStringLiteral("pause off"));
    QCOMPARE(off.output.trimmed(),
             QStringLiteral(
                 "No e-mail is due. 1 request is too late and waits for your decision.\nSending goes on."));
}

void TestBackgroundLife::activity_tellsWhatWasDone_newestFirst()
{
    addDue(QStringLiteral("#9008"));
    addDue(QStringLiteral("#9009"));
    sync();
    QCOMPARE(run(QStringLiteral("requests skip 9008 9009")).status, 0);
    QCOMPARE(run(QStringLiteral("settings set timing.wait_days.domestic 9")).status, 0);
    QCOMPARE(run(QStringLiteral("settings set mail.reply_to secret.person@shop.example")).status, 0);
    const CtlResult all = run(QStringLiteral("activity"));
    QCOMPARE(all.status, 0);
    QVERIFY2(all.output.contains(QStringLiteral("timing.wait_days.domestic is now 9; before it was 7.")),
             qPrintable(all.output));
    QVERIFY2(all.output.contains(QStringLiteral("mail.reply_to was changed.")), qPrintable(all.output));
    QVERIFY2(!all.output.contains(QStringLiteral("secret.person")), qPrintable(all.output));
    QVERIFY2(all.output.contains(QStringLiteral("Skipped by hand. [#9008, #9009] x2")),
             qPrintable(all.output));
    QVERIFY(all.output.indexOf(QStringLiteral("mail.reply_to")) <
            all.output.indexOf(QStringLiteral("Skipped")));
    const QJsonArray decisions = run(QStringLiteral("activity --kind decision --json")).json().array();
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions[0][QStringLiteral("times")].toInt(), 2);
    QVERIFY(run(QStringLiteral("activity --kind connection --json")).json().array().size() == 1);
    QVERIFY(run(QStringLiteral("activity --to 2000-01-01 --json")).json().array().isEmpty());
}

void TestBackgroundLife::activity_csv_isHarmlessInASpreadsheet()
{
    addDue(QStringLiteral("#9008"));
    sync();
    QCOMPARE(run(QStringLiteral("requests skip 9008")).status, 0);
    QCOMPARE(run(QStringLiteral("settings set review.link https://a.example/=1+1")).status, 0);
    const CtlResult printed = run(QStringLiteral("activity --csv - --kind decision"));
    QVERIFY2(printed.status == 0, qPrintable(printed.errors));
    const QStringList lines = printed.output.trimmed().split(QStringLiteral("\n"));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().trimmed(),
             QStringLiteral("\"at\",\"first_at\",\"kind\",\"ok\",\"times\",\"text\",\"orders\""));
    QVERIFY2(lines.last().trimmed().endsWith(
                 QStringLiteral("\"decision\",\"true\",\"1\",\"Skipped by hand.\",\"#9008\"")),
             qPrintable(lines.last()));
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("activity.csv"));
    QCOMPARE(run(QStringLiteral("activity --delimiter semicolon --csv %1").arg(path)).status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith("\"at\";\"first_at\""));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(run(QStringLiteral("activity --csv /nonexistent/a.csv")).status, 1);
    QCOMPARE(run(QStringLiteral("activity --csv - --delimiter dot")).status, 2);
}

void TestBackgroundLife::activity_wrongUse_saysWhatThereIs()
{
    const CtlResult kind = run(QStringLiteral("activity --kind nonsense"));
    QCOMPARE(kind.status, 2);
    QVERIFY2(kind.errors.contains(QStringLiteral("sync, mail, rehearsal, decision")),
             qPrintable(kind.errors));
    QCOMPARE(run(QStringLiteral("activity --from yesterday")).status, 2);
    QCOMPARE(run(QStringLiteral("activity --limit none")).status, 2);
    QCOMPARE(run(QStringLiteral("activity today")).status, 2);
}

void TestBackgroundLife::D3_diagnostics_holdNothingOfBuyersAndNoSecret()
{
    addDue(QStringLiteral("#9010"));
    sync();
    const QString file = m_world->dataDir() + QStringLiteral("/help.txt");
    QCOMPARE(run(QStringLiteral("settings set ask.exclude.customer_tags Vip-Jane-Doe")).status, 0);
    QCOMPARE(run(QStringLiteral("diagnostics ") + file).status, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QCOMPARE(written.permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    for (const char* expected :
         {"Afterparcel ", "database: format", "will_send ", "orders: ", "(1 entries)"}) {
        QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
    }
    for (const char* forbidden : {"@", "Jane", "9010", "shpat", "127.0.0.1", "Mug"}) {
        QVERIFY2(!text.contains(QLatin1String(forbidden), Qt::CaseInsensitive), forbidden);
    }
    const CtlResult printed = run(QStringLiteral("diagnostics -"));
    QVERIFY(printed.output.startsWith(QStringLiteral("Afterparcel ")));
    QCOMPARE(run(QStringLiteral("diagnostics /none-such/dir/file")).status, 1);
}

void TestBackgroundLife::M6_autostart_writesAnEntryThatStartsInTheBackground()
{
    const QTemporaryDir config;
    qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
    m_world = std::make_unique<World>();
    const QString path = config.filePath(QStringLiteral("autostart/afterparcel.desktop"));
    QCOMPARE(run(QStringLiteral("autostart on")).status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString entry = QString::fromUtf8(file.readAll());
    QVERIFY2(entry.contains(QStringLiteral("/afterparcel\" --background --data-dir \"")), qPrintable(entry));
    QVERIFY(run(QStringLiteral("autostart")).output.contains(QStringLiteral("starts when")));
    QCOMPARE(run(QStringLiteral("autostart off")).status, 0);
    QVERIFY(!QFile::exists(path));
    qunsetenv("XDG_CONFIG_HOME");
}

QTEST_GUILESS_MAIN(TestBackgroundLife)
#include "tst_background.moc"
