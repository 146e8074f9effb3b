#include "tests/settings/ctlprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

/// The real program: exit statuses of section 12, what goes to which stream.
class TestCtlSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = std::make_unique<CtlProgram>(); }
    void setThenGet();
    void wrongUse_is2_data();
    void wrongUse_is2();
    void options_standBeforeOrAfterTheCommand();
    void help_andVersion_are0();
    void list_json_isAloneOnStandardOutput();
    void list_table_namesEveryKey();
    void exportThenImport_isTheSame();
    void import_isAllOrNothing_data();
    void import_isAllOrNothing();
    void import_takesNumbersAndBooleans();
    void import_readsAFile();
    void t10_isRefusedWithTheNumbers();
    void value_mayBeginWithADash();
    void brokenFile_is1_andNamed();
    void q6_presets_areListedAndTaken();
    void d11_stores();
    void d11_defaultDataDirectory();
    void d4_folderIsTheOwnersAlone();
    void secrets_set_neverRepeatsTheValue_data();
    void secrets_set_neverRepeatsTheValue();
    void secrets_withoutKeychain_is1_withAWayOn();
    void secrets_status_json();

private:
    std::unique_ptr<CtlProgram> m_ctl;
};

void TestCtlSettings::setThenGet()
{
    const CtlResult set = m_ctl->run("settings set shopify.url blue-mugs.myshopify.com");
    QCOMPARE(set.status, 0);
    QCOMPARE(set.err, QByteArray());
    const CtlResult get = m_ctl->run("settings get shopify.url");
    QCOMPARE(get.status, 0);
    QCOMPARE(get.out, QByteArrayLiteral("https://blue-mugs.myshopify.com\n"));
    QCOMPARE(get.err, QByteArray());
}

void TestCtlSettings::wrongUse_is2_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("says");
    const auto add = [](const char* line, const char* says) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(says);
    };
    add("", "Which command?");
    add("dance", "There is no command");
    add("settings", "Usage: afterparcelctl settings");
    add("settings polish", "settings has no");
    add("settings get", "takes one key");
    add("settings get smtp.port smtp.host", "takes one key");
    add("settings get smtp.prt", "Did you mean smtp.port?");
    add("settings set smtp.port", "a key and a value");
    add("settings set smtp.port 25 26", "a key and a value");
    add("settings set smtp.port many", "from 1 to 65535");
    add("settings set aftership.url http://example.com", "https://");
    add("settings list --jsn", "nothing but --json");
    add("settings export now", "no arguments");
    add("settings import a b", "takes one file");
    add("settings import /nonexistent.json", "can't be read");
    add("settings list --data-dir", "--data-dir needs a value");
    add("settings list --store ../x", "can't be the name");
    add("settings presets all", "nothing but --json");
    add("settings preset", "name of one mail provider");
    add("settings preset gmial", "Known are: ");
    add("secrets", "Usage: afterparcelctl secrets");
    add("secrets drop smtp", "secrets has no");
    add("secrets set", "name of a secret");
    add("secrets status now", "nothing but --json");
}

void TestCtlSettings::wrongUse_is2()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, says);
    const CtlResult result = m_ctl->run(line.constData());
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith("afterparcelctl: "), result.err.constData());
    QVERIFY2(result.err.contains(says), result.err.constData());
    QVERIFY2(!QDir(m_ctl->dataDir()).exists(), "nothing was created");
}

void TestCtlSettings::options_standBeforeOrAfterTheCommand()
{
    const QString dir = m_ctl->dataDir();
    const auto words = [](const char* line) { return QString::fromLatin1(line).split(QLatin1Char(' ')); };
    const QStringList data{QStringLiteral("--data-dir"), dir};
    QCOMPARE(m_ctl->runWith(data + words("settings set smtp.port 587")).status, 0);
    QCOMPARE(m_ctl->runWith(words("settings get smtp.port") + data).out, QByteArrayLiteral("587\n"));
    QCOMPARE(
        m_ctl
            ->runWith(
                words("settings --data-dir=%1 get smtp.port").replaceInStrings(QStringLiteral("%1"), dir))
            .out,
        QByteArrayLiteral("587\n"));
    QCOMPARE(m_ctl->runWith(words("settings get") + data + words("smtp.port --store default")).out,
             QByteArrayLiteral("587\n"));
}

void TestCtlSettings::help_andVersion_are0()
{
    const CtlResult help = m_ctl->runWith({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains("settings set KEY VALUE") && help.out.contains("secrets set NAME"));
    QCOMPARE(help.err, QByteArray());
    const CtlResult one = m_ctl->run("settings --help");
    QCOMPARE(one.status, 0);
    QVERIFY(one.out.startsWith("Usage: afterparcelctl settings"));
    const CtlResult version = m_ctl->runWith({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("afterparcelctl "));
    QCOMPARE(m_ctl->runWith({}).status, 2);
}

void TestCtlSettings::list_json_isAloneOnStandardOutput()
{
    QCOMPARE(m_ctl->run("settings set timing.fallback_days 45").status, 0);
    const CtlResult list = m_ctl->run("settings list --json");
    QCOMPARE(list.status, 0);
    QCOMPARE(list.err, QByteArray());
    QVERIFY(list.json().isArray());
    bool found = false;
    const QJsonArray array = list.json().array();
    for (const QJsonValue value : array) {
        const QJsonObject setting = value.toObject();
        QVERIFY(!setting.value(QStringLiteral("meaning")).toString().isEmpty());
        if (setting.value(QStringLiteral("key")) == QLatin1String("timing.fallback_days")) {
            found = true;
            QCOMPARE(setting.value(QStringLiteral("type")).toString(), QStringLiteral("days"));
            QCOMPARE(setting.value(QStringLiteral("value")).toString(), QStringLiteral("45"));
            QCOMPARE(setting.value(QStringLiteral("default")).toString(), QStringLiteral("60"));
        }
    }
    QVERIFY(found);
}

void TestCtlSettings::list_table_namesEveryKey()
{
    const QJsonArray all = m_ctl->run("settings list --json").json().array();
    const CtlResult list = m_ctl->run("settings list");
    QCOMPARE(list.status, 0);
    QCOMPARE(list.out.count('\n'), all.size() + 1);
    for (const QJsonValue setting : all) {
        QVERIFY(
            list.out.contains('\n' + setting.toObject().value(QStringLiteral("key")).toString().toUtf8()));
    }
}

void TestCtlSettings::exportThenImport_isTheSame()
{
    QCOMPARE(m_ctl->run("settings set mail.from Bücher@example.com").status, 0);
    QCOMPARE(m_ctl->run("settings set timing.window.days mon-fri").status, 0);
    const CtlResult exported = m_ctl->run("settings export");
    QCOMPARE(exported.status, 0);
    QCOMPARE(exported.json().object().keys(),
             (QStringList{QStringLiteral("mail.from"), QStringLiteral("timing.window.days")}));
    const CtlProgram other;
    QCOMPARE(other.run("settings import", exported.out).status, 0);
    QCOMPARE(other.run("settings export").out, exported.out);
}

void TestCtlSettings::import_isAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("one value is bad")
        << QByteArrayLiteral(R"({"smtp.host": "a.example.com", "smtp.port": "0"})");
    QTest::newRow("one key is unknown")
        << QByteArrayLiteral(R"({"smtp.host": "a.example.com", "smtp.hots": "b"})");
    QTest::newRow("one value is an object")
        << QByteArrayLiteral(R"({"smtp.host": "a.example.com", "smtp.port": {}})");
    QTest::newRow("T10") << QByteArrayLiteral(
        R"({"timing.fallback_days": 10, "timing.wait_days.domestic": 11})");
    QTest::newRow("no JSON") << QByteArrayLiteral("smtp.host = a.example.com");
    QTest::newRow("a list") << QByteArrayLiteral("[]");
    QTest::newRow("nothing") << QByteArray();
}

void TestCtlSettings::import_isAllOrNothing()
{
    QFETCH(QByteArray, input);
    QCOMPARE(m_ctl->run("settings set smtp.user me").status, 0);
    const CtlResult before = m_ctl->run("settings export");
    const CtlResult imported = m_ctl->run("settings import", input);
    QCOMPARE(imported.status, 2);
    QVERIFY(imported.err.startsWith("afterparcelctl: "));
    QCOMPARE(imported.out, QByteArray());
    QCOMPARE(m_ctl->run("settings export").out, before.out);
}

void TestCtlSettings::import_takesNumbersAndBooleans()
{
    QCOMPARE(m_ctl
                 ->run("settings import",
                       R"({"timing.fallback_days": 90, "timing.wait_days.domestic": 80, "paused": true,
                            "ask.exclude.order_tags": ["a", "b"], "smtp.port": null})")
                 .status,
             0);
    const QJsonObject object = m_ctl->run("settings export").json().object();
    QCOMPARE(object.value(QStringLiteral("timing.wait_days.domestic")).toString(), QStringLiteral("80"));
    QCOMPARE(object.value(QStringLiteral("paused")).toString(), QStringLiteral("true"));
    QCOMPARE(object.value(QStringLiteral("ask.exclude.order_tags")).toString(), QStringLiteral("a,b"));
    QVERIFY(!object.contains(QStringLiteral("smtp.port")));
}

void TestCtlSettings::import_readsAFile()
{
    QFile file(m_ctl->home() + QStringLiteral("/settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"smtp.port": "2525"})");
    file.close();
    QCOMPARE(m_ctl->run(("settings import " + file.fileName().toUtf8()).constData()).status, 0);
    QCOMPARE(m_ctl->run("settings get smtp.port").out, QByteArrayLiteral("2525\n"));
}

void TestCtlSettings::t10_isRefusedWithTheNumbers()
{
    QCOMPARE(m_ctl->run("settings set timing.wait_days.international 30").status, 0);
    const CtlResult result = m_ctl->run("settings set timing.fallback_days 29");
    QCOMPARE(result.status, 2);
    QVERIFY2(
        result.err.contains("timing.fallback_days (29) can't be below timing.wait_days.international (30)."),
        result.err.constData());
    QCOMPARE(m_ctl->run("settings get timing.fallback_days").out, QByteArrayLiteral("60\n"));
}

void TestCtlSettings::value_mayBeginWithADash()
{
    const CtlResult result = m_ctl->run("settings set timing.overdue_days -1");
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("from 1 to 365"), result.err.constData());
    QCOMPARE(m_ctl->run("settings set smtp.user -- --me").status, 0);
    QCOMPARE(m_ctl->run("settings get smtp.user").out, QByteArrayLiteral("--me\n"));
}

void TestCtlSettings::brokenFile_is1_andNamed()
{
    QCOMPARE(m_ctl->run("settings set smtp.port 587").status, 0);
    QFile file(m_ctl->dataDir() + QStringLiteral("/stores/default/settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"smtp.port\": ");
    file.close();
    for (const char* line :
         {"settings list", "settings get smtp.port", "settings set smtp.port 25", "settings export"}) {
        const CtlResult result = m_ctl->run(line);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains(file.fileName().toUtf8()), result.err.constData());
        QCOMPARE(result.out, QByteArray());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArrayLiteral("{\"smtp.port\": "));
}

void TestCtlSettings::q6_presets_areListedAndTaken()
{
    const CtlResult list = m_ctl->run("settings presets --json");
    QCOMPARE(list.status, 0);
    QVERIFY(list.json().array().size() > 10);
    QVERIFY(m_ctl->run("settings presets").out.contains("smtp.gmail.com:465"));
    const CtlResult taken = m_ctl->run("settings preset gmail");
    QCOMPARE(taken.status, 0);
    QVERIFY2(taken.out.contains("limits.per_day 500"), taken.out.constData());
    QCOMPARE(m_ctl->run("settings get smtp.host").out, QByteArrayLiteral("smtp.gmail.com\n"));
    const CtlResult refused = m_ctl->run("settings preset outlook");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("password"), refused.err.constData());
    QCOMPARE(m_ctl->run("settings get smtp.host").out, QByteArrayLiteral("smtp.gmail.com\n"));
}

void TestCtlSettings::d11_stores()
{
    QCOMPARE(m_ctl->run("--store mugs settings set smtp.port 1001").status, 0);
    QCOMPARE(m_ctl->run("settings get smtp.port").out, QByteArrayLiteral("1001\n")); // the only one
    QCOMPARE(m_ctl->run("--store plates settings set smtp.port 1002").status, 0);
    const CtlResult unclear = m_ctl->run("settings get smtp.port");
    QCOMPARE(unclear.status, 2);
    QVERIFY2(unclear.err.contains("mugs, plates") && unclear.err.contains("--store NAME"),
             unclear.err.constData());
    QCOMPARE(m_ctl->run("settings get smtp.port --store mugs").out, QByteArrayLiteral("1001\n"));
    QCOMPARE(m_ctl->run("settings get smtp.port --store=plates").out, QByteArrayLiteral("1002\n"));
    QVERIFY(QFile::exists(m_ctl->dataDir() + QStringLiteral("/stores/plates/settings.json")));
}

void TestCtlSettings::d11_defaultDataDirectory()
{
    const QStringList words{QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("smtp.port"),
                            QStringLiteral("25")};
    QCOMPARE(m_ctl->runWith(words).status, 0);
    QVERIFY(QFile::exists(m_ctl->home() +
                          QStringLiteral("/.local/share/afterparcel/stores/default/settings.json")));
}

void TestCtlSettings::d4_folderIsTheOwnersAlone()
{
    QCOMPARE(m_ctl->run("settings set smtp.port 25").status, 0);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_ctl->dataDir()) & others));
    QVERIFY(
        !(QFile::permissions(m_ctl->dataDir() + QStringLiteral("/stores/default/settings.json")) & others));
}

void TestCtlSettings::secrets_set_neverRepeatsTheValue_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::newRow("as an argument") << QByteArrayLiteral("secrets set smtp hunter2") << QByteArray() << 2;
    QTest::newRow("instead of the name") << QByteArrayLiteral("secrets set hunter2") << QByteArray() << 2;
    QTest::newRow("D2: no keychain") << QByteArrayLiteral("secrets set smtp")
                                     << QByteArrayLiteral("hunter2\n") << 1;
    QTest::newRow("two lines") << QByteArrayLiteral("secrets set smtp") << QByteArrayLiteral("hunter2\nx\n")
                               << 2;
    QTest::newRow("no UTF-8") << QByteArrayLiteral("secrets set smtp") << QByteArrayLiteral("hunter2\xff")
                              << 2;
    QTest::newRow("empty") << QByteArrayLiteral("secrets set smtp") << QByteArray() << 2;
    QTest::newRow("empty line") << QByteArrayLiteral("secrets set smtp") << QByteArrayLiteral("\r\n") << 2;
}

void TestCtlSettings::secrets_set_neverRepeatsTheValue()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    m_ctl->environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true"));
    const CtlResult result = m_ctl->run(line.constData(), input);
    QCOMPARE(result.status, status);
    QVERIFY2(!result.err.contains("hunter2") && !result.out.contains("hunter2"), result.err.constData());
    QVERIFY2(result.err.contains("afterparcelctl: "), result.err.constData());
}

void TestCtlSettings::secrets_withoutKeychain_is1_withAWayOn()
{
    const CtlResult result = m_ctl->run("secrets set aftership", "key\n");
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("AFTERPARCEL_SECRET_AFTERSHIP"), result.err.constData());
}

void TestCtlSettings::secrets_status_json()
{
    m_ctl->environment.insert(QStringLiteral("AFTERPARCEL_SECRET_SMTP"), QStringLiteral("hunter2"));
    const CtlResult result = m_ctl->run("secrets status --json");
    QCOMPARE(result.status, 0);
    QVERIFY(!result.out.contains("hunter2"));
    const QJsonArray array = result.json().array();
    QCOMPARE(array.size(), 5);
    for (const QJsonValue value : array) {
        const QJsonObject secret = value.toObject();
        const bool given = secret.value(QStringLiteral("name")) == QLatin1String("smtp");
        QCOMPARE(secret.value(QStringLiteral("state")).toString(),
                 given ? QStringLiteral("environment") : QStringLiteral("unavailable"));
        QVERIFY(!secret.value(QStringLiteral("text")).toString().isEmpty());
    }
    const CtlResult table = m_ctl->run("secrets status");
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.contains("AFTERPARCEL_SECRET_SMTP") && !table.out.contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestCtlSettings)
#include "tst_ctl_settings.moc"
