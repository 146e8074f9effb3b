#include "core/settings/jsonfile.h"
#include "core/settings/registry.h"
#include "core/settings/settingsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <sys/stat.h>
#include <sys/types.h>

using namespace afterparcel;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void read_noFile_isTheDefaults();
    void change_isReadBack();
    void change_keepsOnlyWhatDiffersFromTheDefault();
    void change_severalKeys_isAllOrNothing();
    void change_t10_looksAtTheWholeOnce();
    void change_bySeveralThreads_losesNothing();
    void unknownKeys_ofANewerVersion_areKept();
    void brokenFile_isNamedAndLeftAlone_data();
    void brokenFile_isNamedAndLeftAlone();
    void badValueInFile_isNamedAndCanBePutRight();
    void d4_fileAndFolder_areTheOwnersAlone();
    void folderThatCannotBeMade_saysSo();
    void settingText_takesWhatJsonOffers();

private:
    [[nodiscard]] QString folder() const { return m_dir->path() + QStringLiteral("/stores/default"); }
    [[nodiscard]] SettingsFile file() const { return SettingsFile(folder()); }
    void writeFile(const QByteArray& bytes) const;
    [[nodiscard]] QByteArray bytes() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSettingsFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestSettingsFile::writeFile(const QByteArray& bytes) const
{
    QVERIFY(makeOwnerFolder(folder()).has_value());
    QFile out(file().path());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray TestSettingsFile::bytes() const
{
    QFile in(file().path());
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArrayLiteral("(no file)");
}

void TestSettingsFile::read_noFile_isTheDefaults()
{
    const Result<Settings> settings = file().read();
    QVERIFY(settings.has_value());
    for (const SettingInfo& info : settingInfos()) {
        QCOMPARE(settingValue(*settings, info.key).value(), info.defaultValue);
    }
    QVERIFY2(!QFileInfo::exists(folder()), "reading creates nothing");
}

void TestSettingsFile::change_isReadBack()
{
    const Result<Settings> changed =
        file().change({{QStringLiteral("mail.from"), QStringLiteral("Bücher <a@example.com>")},
                       {QStringLiteral("timing.fallback_days"), QStringLiteral("45")}});
    QVERIFY(changed.has_value());
    QCOMPARE(changed->timing.fallbackDays, 45);
    const Result<Settings> read = file().read();
    QVERIFY(read.has_value());
    QCOMPARE(read->mailFrom, QStringLiteral("Bücher <a@example.com>"));
    QCOMPARE(read->timing.fallbackDays, 45);
}

void TestSettingsFile::change_keepsOnlyWhatDiffersFromTheDefault()
{
    QVERIFY(file().change({{QStringLiteral("timing.fallback_days"), QStringLiteral("45")}}).has_value());
    QVERIFY(file().change({{QStringLiteral("smtp.port"), QStringLiteral("587")}}).has_value());
    QVERIFY(file().change({{QStringLiteral("timing.fallback_days"), QStringLiteral("60")}}).has_value());
    QVERIFY(file().change({{QStringLiteral("mail.from"), QString()}}).has_value());
    const QJsonObject object = QJsonDocument::fromJson(bytes()).object();
    QCOMPARE(object.keys(), QStringList{QStringLiteral("smtp.port")});
}

void TestSettingsFile::change_severalKeys_isAllOrNothing()
{
    QVERIFY(file().change({{QStringLiteral("smtp.port"), QStringLiteral("587")}}).has_value());
    const QByteArray before = bytes();
    const Result<Settings> changed =
        file().change({{QStringLiteral("smtp.host"), QStringLiteral("smtp.example.com")},
                       {QStringLiteral("smtp.port"), QStringLiteral("70000")}});
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().kind, ErrorKind::BadInput);
    QVERIFY(changed.error().what.contains(QStringLiteral("smtp.port")));
    QCOMPARE(bytes(), before);
}

void TestSettingsFile::change_t10_looksAtTheWholeOnce()
{
    // Each of them alone would be at odds with the other's default.
    const Result<Settings> together =
        file().change({{QStringLiteral("timing.wait_days.domestic"), QStringLiteral("90")},
                       {QStringLiteral("timing.fallback_days"), QStringLiteral("100")}});
    QVERIFY(together.has_value());
    const Result<Settings> below =
        file().change({{QStringLiteral("timing.fallback_days"), QStringLiteral("89")}});
    QVERIFY(!below.has_value());
    QCOMPARE(below.error().kind, ErrorKind::BadInput);
    QCOMPARE(below.error().what,
             QStringLiteral("timing.fallback_days (89) can't be below timing.wait_days.domestic (90)."));
    QCOMPARE(file().read()->timing.fallbackDays, 100);
}

void TestSettingsFile::change_bySeveralThreads_losesNothing()
{
    const std::vector<QString> keys{QStringLiteral("ask.exclude.order_tags"),
                                    QStringLiteral("ask.exclude.customer_tags"),
                                    QStringLiteral("ask.exclude.product_tags"), QStringLiteral("smtp.user")};
    std::vector<std::unique_ptr<QThread>> threads;
    for (const QString& key : keys) {
        threads.emplace_back(QThread::create([this, key] {
            for (int i = 0; i <= 10; ++i) {
                (void)file().change({{key, QStringLiteral("v%1").arg(i)}});
            }
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads) {
        QVERIFY(thread->wait());
    }
    const Result<Settings> settings = file().read();
    QVERIFY(settings.has_value());
    for (const QString& key : keys) {
        QCOMPARE(settingValue(*settings, key).value(), QStringLiteral("v10"));
    }
}

void TestSettingsFile::unknownKeys_ofANewerVersion_areKept()
{
    writeFile(R"({"future.key": {"deep": [1, 2]}, "smtp.port": "587"})");
    QCOMPARE(file().read()->smtpPort, 587);
    QVERIFY(file().change({{QStringLiteral("smtp.port"), QStringLiteral("2525")}}).has_value());
    const QJsonObject object = QJsonDocument::fromJson(bytes()).object();
    QCOMPARE(
        QJsonDocument(object.value(QStringLiteral("future.key")).toObject()).toJson(QJsonDocument::Compact),
        QByteArrayLiteral(R"({"deep":[1,2]})"));
    QCOMPARE(file().read()->smtpPort, 2525);
}

void TestSettingsFile::brokenFile_isNamedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off") << QByteArrayLiteral(R"({"smtp.port": "58)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArrayLiteral("[1]");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
    QTest::newRow("too deep") << QByteArray(5000, '[');
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ');
}

void TestSettingsFile::brokenFile_isNamedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    writeFile(content);
    const Result<Settings> read = file().read();
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().what.contains(file().path()), qPrintable(read.error().what));
    QVERIFY(!read.error().nextStep.isEmpty());
    const Result<Settings> changed = file().change({{QStringLiteral("smtp.port"), QStringLiteral("587")}});
    QVERIFY(!changed.has_value());
    QVERIFY(changed.error().what.contains(file().path()));
    QCOMPARE(bytes(), content);
}

void TestSettingsFile::badValueInFile_isNamedAndCanBePutRight()
{
    writeFile(R"({"smtp.port": "many", "timing.fallback_days": 45})");
    const Result<Settings> read = file().read();
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::Storage);
    QVERIFY(read.error().what.contains(file().path()));
    QVERIFY(read.error().what.contains(QStringLiteral("smtp.port: “many”")));
    const Result<Settings> other =
        file().change({{QStringLiteral("smtp.host"), QStringLiteral("localhost")}});
    QVERIFY(!other.has_value());
    QCOMPARE(other.error().kind, ErrorKind::Storage);
    const Result<Settings> right = file().change({{QStringLiteral("smtp.port"), QStringLiteral("25")}});
    QVERIFY(right.has_value());
    QCOMPARE(right->smtpPort, 25);
    QCOMPARE(right->timing.fallbackDays, 45);
}

void TestSettingsFile::d4_fileAndFolder_areTheOwnersAlone()
{
    const mode_t old = ::umask(0);
    const bool done = file().change({{QStringLiteral("smtp.port"), QStringLiteral("587")}}).has_value();
    QFile::setPermissions(file().path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const bool again = file().change({{QStringLiteral("smtp.port"), QStringLiteral("588")}}).has_value();
    ::umask(old);
    QVERIFY(done && again);
    struct stat info {
    };
    QCOMPARE(::stat(QFile::encodeName(file().path()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
    for (const QString& path : {folder(), m_dir->path() + QStringLiteral("/stores")}) {
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
    }
}

void TestSettingsFile::folderThatCannotBeMade_saysSo()
{
    QFile blocker(m_dir->path() + QStringLiteral("/stores"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const Result<Settings> changed = file().change({{QStringLiteral("smtp.port"), QStringLiteral("587")}});
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().kind, ErrorKind::NotWritable);
    QVERIFY(!changed.error().nextStep.isEmpty());
}

void TestSettingsFile::settingText_takesWhatJsonOffers()
{
    const QString key = QStringLiteral("smtp.port");
    QCOMPARE(settingText(key, QJsonValue(60)).value(), QStringLiteral("60"));
    QCOMPARE(settingText(key, QJsonValue(true)).value(), QStringLiteral("true"));
    QCOMPARE(settingText(key, QJsonValue(QStringLiteral("x"))).value(), QStringLiteral("x"));
    QCOMPARE(settingText(key, QJsonValue()).value(), QString());
    const QJsonValue list = QJsonDocument::fromJson(R"(["a", "b"])").array();
    QCOMPARE(settingText(key, list).value(), QStringLiteral("a,b"));
    QVERIFY(!settingText(key, QJsonObject{}).has_value());
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
