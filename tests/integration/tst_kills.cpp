#include "tests/integration/killworld.h"
#include "tests/integration/world.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileSystemWatcher>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimer>
#include <QtTest/QtTest>

#include <map>
#include <random>

using namespace afterparcel;

namespace
{

constexpr int kOrdersPerRound = 3;
constexpr int kMostDelayMilliseconds = 4; ///< between an event and a random kill: commits happen in between
constexpr int kLockedMilliseconds = 20;   ///< long enough to arrive at the commit, which can't be made anyhow

/// The database's write lock, held as another process may hold it.
class WriteLock
{
public:
    explicit WriteLock(const QString& file)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(file);
        m_taken = m_database.open() && QSqlQuery(m_database).exec(QStringLiteral("BEGIN IMMEDIATE"));
    }
    ~WriteLock()
    {
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(WriteLock)
    [[nodiscard]] bool isTaken() const { return m_taken; }

private:
    QString m_name = QStringLiteral("lock");
    QSqlDatabase m_database;
    bool m_taken = false;
};

/// What came of the kills at one place.
struct Tally {
    int kills = 0;
    int allSent = 0;
    int interrupted = 0;
};

} // namespace

/// S1, S2, S6: `sync --once` killed with SIGKILL, and what the next one makes of it. AFTERPARCEL_KILLS is
/// "AT_EACH_BOUNDARY RANDOM" (default "2 10"), AFTERPARCEL_SEED repeats a run.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void s1_s2_s6_killedAtNamedBoundaries_everyOrderAskedOnce_data();
    void s1_s2_s6_killedAtNamedBoundaries_everyOrderAskedOnce();
    void s2_s6_killedAtRandomMoments_everyOrderAskedOnce();
    void s2_afterAllKills_noOrderWasLostOrAskedTwice();
    void cleanupTestCase();

private:
    void addOrders();
    /// One pass; true if it was killed.
    bool runPass();
    void kill();
    void armBoundary(Place place, int round);
    void armLockedCommit(QObject* scope);
    void armJournal(QObject* scope);
    void armRandom();
    void recoverAndCheck();
    void checkOrder(const QJsonObject& request, int& interrupted) const;
    int random(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    [[nodiscard]] QString storeFile(const QString& name) const
    {
        return m_world->dataDir() + QStringLiteral("/stores/default/") + name;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Relay> m_shopify;
    std::unique_ptr<MailPeer> m_mail;
    std::unique_ptr<QProcess> m_pass;
    std::unique_ptr<QObject> m_arms; ///< owner of this round's connections
    std::unique_ptr<WriteLock> m_lock;
    std::mt19937 m_random;
    int m_atEachBoundary = 2;
    int m_atRandom = 10;
    int m_orders = 0;
    int m_eventsOfAPass = 0;
    int m_passMilliseconds = 0; ///< how long the last pass took
    bool m_killed = false;
    Place m_fell = Place::BeforeClaim;
    QString m_recipient;
    std::map<Place, Tally> m_named, m_randomly;
    std::map<Place, Tally>* m_tally = &m_named;
};

void TestKills::initTestCase()
{
    const QStringList size =
        qEnvironmentVariable("AFTERPARCEL_KILLS", QStringLiteral("2 10")).split(QLatin1Char(' '));
    QCOMPARE(size.size(), 2);
    m_atEachBoundary = size[0].toInt();
    m_atRandom = size[1].toInt();
    const QString given = qEnvironmentVariable("AFTERPARCEL_SEED");
    const unsigned seed = given.isEmpty() ? std::random_device()() : given.toUInt();
    m_random.seed(seed);
    qInfo().noquote() << "AFTERPARCEL_SEED" << seed;

    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    const QUrl shopify(m_world->ports()[QStringLiteral("shopify")].toString());
    m_shopify = std::make_unique<Relay>(static_cast<quint16>(shopify.port()));
    m_mail = std::make_unique<MailPeer>();
    connect(m_shopify.get(), &Relay::piece, m_mail.get(), &MailPeer::noteOtherWork);
    const QList<std::pair<QString, QString>> settings{
        {QStringLiteral("aftership.enabled"), QStringLiteral("false")},
        {QStringLiteral("timing.wait_days.domestic"), QStringLiteral("0")},
        {QStringLiteral("limits.per_hour"), QStringLiteral("1000")},
        {QStringLiteral("limits.per_day"), QStringLiteral("1000")},
        {QStringLiteral("smtp.host"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("smtp.port"), QString::number(m_mail->port())},
    };
    for (const auto& [key, value] : settings) {
        const CtlResult set = m_world->ctl({QStringLiteral("settings"), QStringLiteral("set"), key, value});
        QVERIFY2(set.status == 0, qPrintable(set.errors));
    }
    // The answers pass through this process, so that it must not wait for the program without its event loop.
    const CtlResult relayed =
        m_world->ctl({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("shopify.url"),
                      QStringLiteral("http://127.0.0.1:%1").arg(m_shopify->port())});
    QVERIFY2(relayed.status == 0, qPrintable(relayed.errors));
    m_pass = m_world->startCtl({QStringLiteral("connect")});
    QTRY_COMPARE_WITH_TIMEOUT(m_pass->state(), QProcess::NotRunning, 120000);
    QVERIFY2(m_pass->exitCode() == 0, m_pass->readAllStandardError().constData());

    // The first pass is not killed: how many events a pass has.
    addOrders();
    m_arms = std::make_unique<QObject>();
    const auto count = [this] { ++m_eventsOfAPass; };
    connect(m_shopify.get(), &Relay::piece, m_arms.get(), count);
    connect(m_mail.get(), &MailPeer::step, m_arms.get(), count);
    connect(m_mail.get(), &MailPeer::answered, m_arms.get(), count);
    QVERIFY(!runPass());
    m_tally = nullptr;
    recoverAndCheck();
    QVERIFY(m_eventsOfAPass > 0);
}

void TestKills::init()
{
    QVERIFY2(m_eventsOfAPass > 0, "no pass went well");
}

/// All due at once: without tracking they are asked at their fulfilment (T3, wait of 0 days).
void TestKills::addOrders()
{
    m_world->advanceHours(1);
    for (int i = 0; i < kOrdersPerRound; ++i) {
        const QString name = QStringLiteral("#%1").arg(10001 + m_orders++);
        m_world->control(QStringLiteral("/orders"),
                         sampleOrder(name, m_world->now().addSecs(i), QStringLiteral("US")));
        m_world->control(QStringLiteral("/orders/fulfil"), {{QStringLiteral("order"), name}});
    }
    m_world->setNow(m_world->now().addSecs(60));
}

bool TestKills::runPass()
{
    m_mail->reset();
    m_killed = false;
    m_pass = m_world->startCtl({QStringLiteral("sync"), QStringLiteral("--once"), QStringLiteral("--full")});
    const qint64 pid = m_pass->processId();
    QEventLoop loop;
    connect(m_pass.get(), &QProcess::finished, &loop, &QEventLoop::quit);
    QElapsedTimer took;
    took.start();
    loop.exec();
    if (!m_killed) {
        m_passMilliseconds = static_cast<int>(took.elapsed());
    }
    if (m_killed) { // what libfaketime had no time to remove
        for (const char* name : {"/dev/shm/sem.faketime_sem_%1", "/dev/shm/faketime_shm_%1"}) {
            QFile::remove(QString::fromLatin1(name).arg(pid));
        }
    }
    m_arms.reset();
    m_lock.reset();
    return m_killed;
}

void TestKills::kill()
{
    if (m_killed || m_pass->state() != QProcess::Running) {
        return; // the pass was over first, which its caller sees
    }
    m_killed = true;
    m_fell = m_mail->place();
    m_recipient = m_mail->recipient();
    m_pass->kill();
}

void TestKills::armBoundary(Place place, int round)
{
    m_arms = std::make_unique<QObject>();
    QObject* const scope = m_arms.get();
    if (place == Place::BeforeClaim) {
        connect(m_shopify.get(), &Relay::piece, scope, [this](const QByteArray& bytes) {
            if (bytes.contains("OrdersById")) {
                kill();
            }
        });
        return;
    }
    if (place == Place::BeforeSent) {
        return round % 2 == 0 ? armLockedCommit(scope) : armJournal(scope);
    }
    const bool atAnswer = place == Place::Data && round % 2 == 0;
    // Which of the place's commands: MAIL, RCPT and DATA for the envelope, of any of the messages.
    const int steps = place == Place::Envelope     ? 3 * kOrdersPerRound
                      : place == Place::AfterClaim ? 1
                                                   : kOrdersPerRound;
    const auto at = [this, place, left = random(steps)](Place reached) mutable {
        if (reached == place && left-- == 0) {
            kill();
        }
    };
    if (atAnswer) {
        connect(m_mail.get(), &MailPeer::answered, scope, at);
    } else {
        connect(m_mail.get(), &MailPeer::step, scope, at);
    }
}

/// The commit of `sent` can't be made, because another process writes.
void TestKills::armLockedCommit(QObject* scope)
{
    connect(m_mail.get(), &MailPeer::step, scope, [this](Place place) {
        if (place == Place::AfterData && !m_lock) {
            m_lock = std::make_unique<WriteLock>(storeFile(QStringLiteral("afterparcel.sqlite")));
            QVERIFY(m_lock->isTaken());
        }
    });
    connect(m_mail.get(), &MailPeer::answered, scope, [this, scope](Place place) {
        if (place == Place::BeforeSent) {
            QTimer::singleShot(kLockedMilliseconds, scope, [this] { kill(); });
        }
    });
}

/// The journal is written, just before the commit.
void TestKills::armJournal(QObject* scope)
{
    auto* const watcher = new QFileSystemWatcher({storeFile(QStringLiteral("journal.jsonl"))}, scope);
    connect(watcher, &QFileSystemWatcher::fileChanged, scope, [this] {
        if (m_mail->place() == Place::BeforeSent) {
            kill();
        }
    });
}

/// Half of them by the clock, wherever the pass is then; half by what the servers see of it, since a message
/// takes a small part of a pass only.
void TestKills::armRandom()
{
    m_arms = std::make_unique<QObject>();
    QObject* const scope = m_arms.get();
    if (random(2) == 0) {
        QTimer::singleShot(random(m_passMilliseconds + 1), Qt::PreciseTimer, scope, [this] { kill(); });
        return;
    }
    const int target = 1 + random(m_eventsOfAPass);
    const int delay = random(kMostDelayMilliseconds + 1);
    const auto event = [this, scope, target, delay, seen = std::make_shared<int>(0)] {
        if (++*seen == target && delay == 0) {
            kill();
        } else if (*seen == target) {
            QTimer::singleShot(delay, Qt::PreciseTimer, scope, [this] { kill(); });
        }
    };
    connect(m_shopify.get(), &Relay::piece, scope, event);
    connect(m_mail.get(), &MailPeer::step, scope, event);
    connect(m_mail.get(), &MailPeer::answered, scope, event);
}

void TestKills::checkOrder(const QJsonObject& request, int& interrupted) const
{
    const QString order = request[QStringLiteral("order")].toString();
    const QString buyer = request[QStringLiteral("email")].toString();
    const QString status = request[QStringLiteral("status")].toString();
    const QByteArray where =
        (order + QLatin1Char(' ') + status + QLatin1Char(' ') + request[QStringLiteral("reason")].toString() +
         QStringLiteral(", killed ") + nameOf(m_fell) + QStringLiteral(", received ") +
         QString::number(m_mail->received(buyer)))
            .toUtf8();
    QVERIFY2(m_mail->received(buyer) <= 1, where.constData());
    if (status == QStringLiteral("sent")) {
        QVERIFY2(m_mail->received(buyer) == 1, where.constData());
        return;
    }
    QVERIFY2(status == QStringLiteral("needs_attention"), where.constData());
    QVERIFY2(request[QStringLiteral("reason")].toString() == QStringLiteral("interrupted_send"),
             where.constData());
    ++interrupted;
}

/// Starts the program again, as the merchant would, and looks at this round's orders.
void TestKills::recoverAndCheck()
{
    const bool killed = m_killed;
    // What the dead left on the wire is still read: a server would have taken it.
    QTRY_VERIFY_WITH_TIMEOUT(!m_mail->isTalking(), 30000);
    m_world->setNow(m_world->now().addSecs(10));
    QVERIFY(!runPass());
    QVERIFY2(m_pass->exitStatus() == QProcess::NormalExit && m_pass->exitCode() == 0,
             m_pass->readAllStandardError().constData());
    const QJsonArray newest =
        m_world
            ->ctl({QStringLiteral("requests"), QStringLiteral("list"), QStringLiteral("--limit"),
                   QString::number(kOrdersPerRound), QStringLiteral("--json")})
            .json()
            .array();
    QCOMPARE(newest.size(), kOrdersPerRound);
    QCOMPARE(newest.first().toObject()[QStringLiteral("order")].toString(),
             QStringLiteral("#%1").arg(10000 + m_orders));
    int interrupted = 0;
    for (const auto& request : newest) {
        const int before = interrupted;
        checkOrder(request.toObject(), interrupted);
        if (interrupted > before) { // S6: the one that was under way, and only after handing over
            QCOMPARE(request[QStringLiteral("email")].toString(), m_recipient);
            QVERIFY2(m_fell == Place::Data || m_fell == Place::AfterData || m_fell == Place::BeforeSent,
                     qPrintable(nameOf(m_fell)));
        }
    }
    QVERIFY2(interrupted <= (killed ? 1 : 0), qPrintable(nameOf(m_fell)));
    if (killed && m_tally != nullptr) {
        Tally& tally = (*m_tally)[m_fell];
        ++tally.kills;
        ++(interrupted > 0 ? tally.interrupted : tally.allSent);
    }
}

void TestKills::s1_s2_s6_killedAtNamedBoundaries_everyOrderAskedOnce_data()
{
    QTest::addColumn<int>("place");
    for (const Place place : {Place::BeforeClaim, Place::AfterClaim, Place::Envelope, Place::Data,
                              Place::AfterData, Place::BeforeSent}) {
        QTest::addRow("S1, S2, S6: %s", qPrintable(nameOf(place))) << static_cast<int>(place);
    }
}

void TestKills::s1_s2_s6_killedAtNamedBoundaries_everyOrderAskedOnce()
{
    QFETCH(int, place);
    m_tally = &m_named;
    for (int round = 0; round < m_atEachBoundary; ++round) {
        addOrders();
        armBoundary(static_cast<Place>(place), round);
        QVERIFY2(runPass(), "the pass ended without coming by this place");
        QCOMPARE(m_fell, static_cast<Place>(place));
        recoverAndCheck();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestKills::s2_s6_killedAtRandomMoments_everyOrderAskedOnce()
{
    m_tally = &m_randomly;
    for (int kills = 0; kills < m_atRandom;) {
        addOrders();
        armRandom();
        kills += runPass() ? 1 : 0; // a pass may end within the delay
        recoverAndCheck();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestKills::s2_afterAllKills_noOrderWasLostOrAskedTwice()
{
    const QJsonArray all =
        m_world->ctl({QStringLiteral("requests"), QStringLiteral("list"), QStringLiteral("--json")})
            .json()
            .array();
    QCOMPARE(all.size(), m_orders);
    int interrupted = 0;
    for (const auto& request : all) {
        checkOrder(request.toObject(), interrupted);
    }
    int expected = 0;
    for (const auto* tallies : {&m_named, &m_randomly}) {
        for (const auto& [place, tally] : *tallies) {
            expected += tally.interrupted;
        }
    }
    QCOMPARE(interrupted, expected);
}

void TestKills::cleanupTestCase()
{
    QTextStream out(stdout);
    for (const auto* tallies : {&m_named, &m_randomly}) {
        out << (tallies == &m_named ? "kills at named boundaries" : "kills at random moments")
            << ": killed, then all sent once, one interrupted_send\n";
        int sum = 0;
        for (const auto& [place, tally] : *tallies) {
            out << QStringLiteral("  %1 %2 %3 %4\n")
                       .arg(nameOf(place), -26)
                       .arg(tally.kills, 5)
                       .arg(tally.allSent, 5)
                       .arg(tally.interrupted, 5);
            sum += tally.kills;
        }
        out << QStringLiteral("  %1 %2\n").arg(QStringLiteral("all"), -26).arg(sum, 5);
    }
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
