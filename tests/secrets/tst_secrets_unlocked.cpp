#include "core/secrets/secretstore.h"
#include "tests/secrets/keyringcontrol.h"

#include <QCoroTask>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace afterparcel;

/// Against an unlocked gnome-keyring; run by with-keyring.sh.
class TestSecretsUnlocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void absent_readsAsEmpty();
    void d1_written_isReadByAnotherObject();
    void d1_fileHoldsNamesAlone();
    void overwritten_isTheLastOne();
    void d11_storesAreApart();
    void removed_isAbsent();
    void removed_withoutBeingThere_isFine();
    void status_saysWhereEachIs();
    void d2_environmentOutranksTheKeychain();
    void storeGoneBeforeTheAnswer_doesNoHarm();

private:
    [[nodiscard]] Result<QString> read(const char* name);
    [[nodiscard]] Result<void> write(const char* name, const QString& value);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SecretStore> m_store;
    int m_number = 0;
};

void TestSecretsUnlocked::initTestCase()
{
    QTRY_VERIFY_WITH_TIMEOUT(keyring::isRunning(), 60000);
}

/// Each test has a folder and a store's name of its own.
void TestSecretsUnlocked::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SecretStore>(m_dir->path(), QStringLiteral("store-%1").arg(++m_number));
}

Result<QString> TestSecretsUnlocked::read(const char* name)
{
    return QCoro::waitFor(m_store->read(QString::fromLatin1(name)));
}

Result<void> TestSecretsUnlocked::write(const char* name, const QString& value)
{
    return QCoro::waitFor(m_store->write(QString::fromLatin1(name), value));
}

void TestSecretsUnlocked::absent_readsAsEmpty()
{
    const Result<QString> secret = read("smtp");
    QVERIFY(secret.has_value());
    QVERIFY(secret->isEmpty());
}

void TestSecretsUnlocked::d1_written_isReadByAnotherObject()
{
    QVERIFY(write("smtp", QStringLiteral("grün & 日本")).has_value());
    SecretStore other(m_dir->path(), QStringLiteral("store-%1").arg(m_number));
    QCOMPARE(QCoro::waitFor(other.read(QStringLiteral("smtp"))).value(), QStringLiteral("grün & 日本"));
}

void TestSecretsUnlocked::d1_fileHoldsNamesAlone()
{
    QVERIFY(write("smtp", QStringLiteral("hunter-two")).has_value());
    const QStringList files = QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files, QStringList{QStringLiteral("secrets.json")});
    QFile file(m_dir->filePath(files.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("\"smtp\"") && !bytes.contains("hunter"));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
}

void TestSecretsUnlocked::overwritten_isTheLastOne()
{
    QVERIFY(write("smtp", QStringLiteral("first")).has_value());
    QVERIFY(write("smtp", QStringLiteral("second")).has_value());
    QCOMPARE(read("smtp").value(), QStringLiteral("second"));
}

void TestSecretsUnlocked::d11_storesAreApart()
{
    QVERIFY(write("aftership", QStringLiteral("mine")).has_value());
    SecretStore other(m_dir->path() + QStringLiteral("/other"), QStringLiteral("other-store"));
    QCOMPARE(QCoro::waitFor(other.read(QStringLiteral("aftership"))).value(), QString());
    QCOMPARE(read("shopify").value(), QString());
}

void TestSecretsUnlocked::removed_isAbsent()
{
    QVERIFY(write("smtp", QStringLiteral("value")).has_value());
    QVERIFY(QCoro::waitFor(m_store->remove(QStringLiteral("smtp"))).has_value());
    const Result<QString> secret = read("smtp");
    QVERIFY2(secret.has_value(), "no longer listed, so not found means absent");
    QCOMPARE(*secret, QString());
}

void TestSecretsUnlocked::removed_withoutBeingThere_isFine()
{
    QVERIFY(QCoro::waitFor(m_store->remove(QStringLiteral("smtp"))).has_value());
    QCOMPARE(read("smtp").value(), QString());
}

void TestSecretsUnlocked::status_saysWhereEachIs()
{
    QVERIFY(write("aftership", QStringLiteral("value-of-it")).has_value());
    qputenv("AFTERPARCEL_SECRET_SMTP", "from-outside");
    const std::vector<SecretStatus> all = QCoro::waitFor(m_store->status());
    qunsetenv("AFTERPARCEL_SECRET_SMTP");
    QCOMPARE(all.size(), std::size_t{5});
    for (const SecretStatus& status : all) {
        const SecretState expected = status.name == QLatin1String("aftership") ? SecretState::Present
                                     : status.name == QLatin1String("smtp")    ? SecretState::FromEnvironment
                                                                               : SecretState::Absent;
        QCOMPARE(status.state, expected);
        QVERIFY(!status.text.isEmpty());
        QVERIFY(!status.text.contains(QStringLiteral("value-of-it")));
        QVERIFY(!status.text.contains(QStringLiteral("from-outside")));
    }
}

void TestSecretsUnlocked::d2_environmentOutranksTheKeychain()
{
    QVERIFY(write("smtp", QStringLiteral("kept")).has_value());
    qputenv("AFTERPARCEL_SECRET_SMTP", "for this process");
    const Result<QString> given = read("smtp");
    qunsetenv("AFTERPARCEL_SECRET_SMTP");
    QCOMPARE(given.value(), QStringLiteral("for this process"));
    QCOMPARE(read("smtp").value(), QStringLiteral("kept"));
}

void TestSecretsUnlocked::storeGoneBeforeTheAnswer_doesNoHarm()
{
    QVERIFY(write("smtp", QStringLiteral("value")).has_value());
    QCoro::Task<Result<QString>> task = m_store->read(QStringLiteral("smtp"));
    m_store.reset();
    QCOMPARE(QCoro::waitFor(task).value(), QStringLiteral("value"));
}

QTEST_GUILESS_MAIN(TestSecretsUnlocked)
#include "tst_secrets_unlocked.moc"
