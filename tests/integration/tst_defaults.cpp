#include "tests/integration/world.h"

#include <QtTest/QtTest>

using namespace afterparcel;

/// Each default of timing, changed through `settings set`: the result changes with it, and comes back with
/// it.
class TestDefaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void t3_t7_t10_waitMinimumAndFallback_data();
    void t3_t7_t10_waitMinimumAndFallback();
    void checkHours_decideHowOftenAfterShipIsAsked();

private:
    void set(const QString& key, const QString& value);
    void sync();
    QString shown(const QString& order, const QString& member)
    {
        return m_world->request(order)[member].toString();
    }
    void fulfilled(const char* name, const char* country, const char* number);
    qsizetype asked();

    std::unique_ptr<World> m_world;
    QDateTime m_fulfilled;
};

/// #7001 will be sent by its wait, #7002 (abroad, delivered at once) by its minimum delay, #7003 is on its
/// way.
void TestDefaults::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    QCOMPARE(m_world->ctl({QStringLiteral("connect")}).status, 0);
    m_world->advanceHours(1);
    m_fulfilled = m_world->now();
    fulfilled("#7001", "US", nullptr);
    fulfilled("#7002", "CA", "1Z12345E0205271688");
    fulfilled("#7003", "US", "1Z12345E0305271689");
    m_world->advanceHours(1);
    sync();
    m_world->control(QStringLiteral("/trackings/news"),
                     {{QStringLiteral("number"), QStringLiteral("1Z12345E0205271688")},
                      {QStringLiteral("tag"), QStringLiteral("Delivered")}});
    m_world->advanceHours(12);
    sync();
}

void TestDefaults::set(const QString& key, const QString& value)
{
    const CtlResult result = m_world->ctl({QStringLiteral("settings"), QStringLiteral("set"), key, value});
    QVERIFY2(result.status == 0, qPrintable(result.errors));
}

void TestDefaults::sync()
{
    const CtlResult result = m_world->ctl({QStringLiteral("sync"), QStringLiteral("--once")});
    QVERIFY2(result.status == 0, qPrintable(result.errors + result.output));
}

void TestDefaults::fulfilled(const char* name, const char* country, const char* number)
{
    const QString order = QLatin1String(name);
    m_world->control(QStringLiteral("/orders"), sampleOrder(order, m_world->now(), QLatin1String(country)));
    QJsonObject fulfilment{{QStringLiteral("order"), order}};
    if (number) {
        fulfilment.insert(QStringLiteral("tracking"),
                          QJsonArray{QJsonObject{{QStringLiteral("number"), QLatin1String(number)},
                                                 {QStringLiteral("company"), QStringLiteral("UPS")}}});
    }
    m_world->control(QStringLiteral("/orders/fulfil"), fulfilment);
}

qsizetype TestDefaults::asked()
{
    QFile file(m_world->recordDir() + QStringLiteral("/aftership.jsonl"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
}

void TestDefaults::t3_t7_t10_waitMinimumAndFallback_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("byDefault");
    QTest::addColumn<int>("changed");
    QTest::newRow("T3: wait") << "timing.wait_days.domestic"
                              << "#7001"
                              << "send_at" << 7 << 9;
    QTest::newRow("T7: minimum delay") << "timing.min_delay_days.international"
                                       << "#7002"
                                       << "send_at" << 14 << 20;
    QTest::newRow("T10: fallback") << "timing.fallback_days"
                                   << "#7003"
                                   << "latest_at" << 60 << 45;
}

void TestDefaults::t3_t7_t10_waitMinimumAndFallback()
{
    QFETCH(QString, key);
    QFETCH(QString, order);
    QFETCH(QString, member);
    QFETCH(int, byDefault);
    QFETCH(int, changed);
    const auto after = [this](int days) { return m_fulfilled.addDays(days).toString(Qt::ISODate); };
    QCOMPARE(shown(order, member), after(byDefault));
    set(key, QString::number(changed));
    QCOMPARE(shown(order, member), after(changed));
    set(key, QString::number(byDefault));
    QCOMPARE(shown(order, member), after(byDefault));
}

void TestDefaults::checkHours_decideHowOftenAfterShipIsAsked()
{
    const qsizetype before = asked();
    m_world->advanceHours(7);
    sync();
    QCOMPARE(asked(), before); // 12 by default
    set(QStringLiteral("aftership.check_hours"), QStringLiteral("6"));
    sync();
    QVERIFY(asked() > before);
}

QTEST_GUILESS_MAIN(TestDefaults)
#include "tst_defaults.moc"
