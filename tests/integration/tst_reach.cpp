#include "tests/integration/world.h"

#include <QtTest/QtTest>

using namespace afterparcel;

/// What Shopify no longer shows (T10, T20), or shows and does not tell (T9).
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void t10_orderOutOfReach_fallbackIsSentOnDay60();
    void t20_youngOrderDeleted_isSkippedAsCancelled();
    void t9_expired_deliveryKnownFromShopifyCounts();

private:
    void sync();
    void fulfilledOrder(const QString& name, const QString& number);
    std::unique_ptr<World> m_world;
};

void TestReach::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
    QCOMPARE(m_world->ctl({QStringLiteral("connect")}).status, 0);
    m_world->advanceHours(1);
}

void TestReach::sync()
{
    const CtlResult result = m_world->ctl({QStringLiteral("sync"), QStringLiteral("--once")});
    QVERIFY2(result.status == 0, qPrintable(result.errors + result.output));
}

void TestReach::fulfilledOrder(const QString& name, const QString& number)
{
    m_world->control(QStringLiteral("/orders"), sampleOrder(name, m_world->now(), QStringLiteral("US")));
    // Created some days before its fulfilment, so that it is out of reach before day 60 of the fulfilment.
    m_world->advanceDays(5);
    m_world->control(QStringLiteral("/orders/fulfil"),
                     {{QStringLiteral("order"), name},
                      {QStringLiteral("tracking"),
                       QJsonArray{QJsonObject{{QStringLiteral("number"), number},
                                              {QStringLiteral("company"), QStringLiteral("UPS")}}}}});
    sync();
}

void TestReach::t10_orderOutOfReach_fallbackIsSentOnDay60()
{
    fulfilledOrder(QStringLiteral("#8001"), QStringLiteral("1Z12345E0205271688"));
    QCOMPARE(m_world->request(QStringLiteral("#8001"))[QStringLiteral("status")].toString(),
             QStringLiteral("waiting_for_delivery"));
    const QDateTime fulfilled = m_world->now();
    // On its way, and never heard of again: AfterShip gives up only on parcels that it never saw.
    m_world->control(QStringLiteral("/trackings/news"),
                     {{QStringLiteral("number"), QStringLiteral("1Z12345E0205271688")},
                      {QStringLiteral("tag"), QStringLiteral("InTransit")}});
    m_world->advanceDays(2);
    sync();
    m_world->setNow(fulfilled.addDays(59));
    sync();
    QCOMPARE(m_world->mails().size(), 0);
    m_world->setNow(fulfilled.addDays(60).addSecs(120));
    sync();
    const QJsonObject request = m_world->request(QStringLiteral("#8001"));
    QCOMPARE(request[QStringLiteral("status")].toString(), QStringLiteral("sent"));
    QCOMPARE(request[QStringLiteral("basis")].toString(), QStringLiteral("fallback"));
    QCOMPARE(m_world->mails().size(), 1);
}

void TestReach::t20_youngOrderDeleted_isSkippedAsCancelled()
{
    fulfilledOrder(QStringLiteral("#8002"), QStringLiteral("1Z12345E0305271689"));
    m_world->control(QStringLiteral("/trackings/news"),
                     {{QStringLiteral("number"), QStringLiteral("1Z12345E0305271689")},
                      {QStringLiteral("tag"), QStringLiteral("Delivered")}});
    m_world->advanceDays(1);
    sync();
    QCOMPARE(m_world->request(QStringLiteral("#8002"))[QStringLiteral("status")].toString(),
             QStringLiteral("will_send"));
    m_world->control(QStringLiteral("/orders/delete"), {{QStringLiteral("order"), QStringLiteral("#8002")}});
    m_world->advanceDays(10);
    sync();
    const QJsonObject request = m_world->request(QStringLiteral("#8002"));
    QCOMPARE(request[QStringLiteral("status")].toString(), QStringLiteral("skipped"));
    QCOMPARE(request[QStringLiteral("reason")].toString(), QStringLiteral("cancelled"));
    QCOMPARE(m_world->mails().size(), 0);
}

/// The orders stage does not run: Shopify's news of a fulfilment need not change its order.
void TestReach::t9_expired_deliveryKnownFromShopifyCounts()
{
    fulfilledOrder(QStringLiteral("#8003"), QStringLiteral("1Z12345E0205271688"));
    m_world->control(QStringLiteral("/trackings/news"),
                     {{QStringLiteral("number"), QStringLiteral("1Z12345E0205271688")},
                      {QStringLiteral("tag"), QStringLiteral("Expired")}});
    m_world->advanceDays(1);
    sync();
    QCOMPARE(m_world->request(QStringLiteral("#8003"))[QStringLiteral("reason")].toString(),
             QStringLiteral("tracking_expired"));

    m_world->control(QStringLiteral("/orders/delivered"),
                     {{QStringLiteral("order"), QStringLiteral("#8003")}});
    const QDateTime delivered = m_world->now();
    m_world->advanceDays(1);
    const CtlResult news = m_world->ctl({QStringLiteral("sync"), QStringLiteral("--once"),
                                         QStringLiteral("--stages"), QStringLiteral("delivery")});
    QVERIFY2(news.status == 0, qPrintable(news.errors));
    const QJsonObject request = m_world->request(QStringLiteral("#8003"));
    QCOMPARE(request[QStringLiteral("basis")].toString(), QStringLiteral("delivery"));
    // The stand-in's clock ran on until it was told.
    const auto known = QDateTime::fromString(request[QStringLiteral("delivered_at")].toString(), Qt::ISODate);
    QVERIFY2(known >= delivered && known < delivered.addSecs(3600), qPrintable(known.toString(Qt::ISODate)));
}

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
