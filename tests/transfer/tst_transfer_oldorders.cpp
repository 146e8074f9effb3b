#include "core/transfer/oldorderplan.h"
#include "tests/store/storefixture.h"

using namespace afterparcel;
using namespace Qt::StringLiterals;
using namespace afterparcel::testing;

/// Old orders by date range (T16, M4).
class TestTransferOldOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void T16_range_isByFulfilment_data();
    void T16_range_isByFulfilment();
    void T16_list_saysWhatSchedulingComesTo();
    void T16_forecast_saysHowManyLeaveWhen();
    void T16_scheduled_isDueAtOnceAndNotOverdue();
    void T16_spread_isEvenAndInsideTheWindow();
    void T16_namedTime_holds();
    void T16_manyPages_areReadToTheEnd();

private:
    std::vector<OldOrder> all() const { return StoreBench::must(readOldOrders(*m_bench->store, {}, {})); }
    OldOrderPlan plan(const OldOrderChoice& choice) const
    {
        return planOldOrders(all(), choice, m_bench->settings.timing, QTimeZone::utc(), m_bench->clock.now());
    }
    QStringList names(const std::vector<OldOrder>& orders) const
    {
        QStringList result;
        for (const OldOrder& order : orders) {
            result.append(order.name);
        }
        return result;
    }
    std::unique_ptr<StoreBench> m_bench;
};

/// Connected on 1 November, looked at on the 2nd. #1 to #3 are old, #4 is old and a test, #5 came after.
void TestTransferOldOrders::init()
{
    m_bench = std::make_unique<StoreBench>();
    m_bench->save(fulfilledOrder(1, utc("2026-08-01T08:00:00Z")));
    m_bench->save(fulfilledOrder(2, utc("2026-09-01T08:00:00Z"), QStringLiteral("1Z12345E0205271688")));
    m_bench->save(fulfilledOrder(3, utc("2026-10-30T08:00:00Z")));
    Order test = fulfilledOrder(4, utc("2026-09-15T08:00:00Z"));
    test.test = true;
    m_bench->save(test);
    m_bench->save(fulfilledOrder(5, utc("2026-11-02T08:00:00Z")));
    m_bench->save(openOrder(6));
}

void TestTransferOldOrders::T16_range_isByFulfilment_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("all") << QDateTime() << QDateTime() << QStringList{u"#3"_s, u"#4"_s, u"#2"_s, u"#1"_s};
    QTest::newRow("from is included")
        << utc("2026-09-01T08:00:00Z") << QDateTime() << QStringList{u"#3"_s, u"#4"_s, u"#2"_s};
    QTest::newRow("to is not") << QDateTime() << utc("2026-09-01T08:00:00Z") << QStringList{u"#1"_s};
    QTest::newRow("between") << utc("2026-08-15T00:00:00Z") << utc("2026-09-10T00:00:00Z")
                             << QStringList{u"#2"_s};
    QTest::newRow("none") << utc("2026-11-02T00:00:00Z") << QDateTime() << QStringList();
}

void TestTransferOldOrders::T16_range_isByFulfilment()
{
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    QFETCH(QStringList, found);
    QCOMPARE(names(StoreBench::must(readOldOrders(*m_bench->store, from, to))), found);
    QCOMPARE(StoreBench::must(m_bench->store->oldOrderCount(from, to)), static_cast<int>(found.size()));
}

void TestTransferOldOrders::T16_list_saysWhatSchedulingComesTo()
{
    const std::vector<OldOrder> orders = all();
    QCOMPARE(orders.at(0).sendAt, std::optional(utc("2026-11-06T08:00:00Z"))); // its wait is not over
    QVERIFY(!orders.at(1).wouldBeAsked());
    QCOMPARE(toString(orders.at(1).reason), toString(Reason::TestOrder));
    QCOMPARE(orders.at(3).sendAt, std::optional(m_bench->clock.now()));
    QVERIFY(!m_bench->hasRequest(1));
}

void TestTransferOldOrders::T16_forecast_saysHowManyLeaveWhen()
{
    QCOMPARE(forecastOf(plan({}), QTimeZone::utc(), m_bench->clock.now()).size(), 3);
    const OldOrderPlan planned = plan({});
    QCOMPARE(planned.atOnce, 2);
    QCOMPARE(planned.later, 1);
    QCOMPARE(planned.last, utc("2026-11-06T08:00:00Z"));
    QCOMPARE(planned.leftOut.size(), 1U);
    QVERIFY(forecastOf(planned, QTimeZone::utc(), m_bench->clock.now()).at(1).contains(u"6 Nov 08:00"_s));
}

void TestTransferOldOrders::T16_scheduled_isDueAtOnceAndNotOverdue()
{
    const StepsResult result = carryOutSteps(*m_bench->store, plan({}).steps, m_bench->clock);
    QCOMPARE(result.done, 3);
    const RequestView view = m_bench->view(2);
    QCOMPARE(toString(view.status), toString(Status::WillSend));
    QCOMPARE(toString(view.reason), toString(Reason::BeforeConnection));
    QVERIFY(view.basis == Basis::Fulfilment);
    QVERIFY(StoreBench::must(m_bench->store->creationsDue(m_bench->clock.now())).empty()); // never tracked
    QCOMPARE(StoreBench::must(m_bench->store->messagesDueCount(m_bench->clock.now())), 2);
    QVERIFY(!m_bench->hasRequest(4));
    QCOMPARE(names(all()), QStringList{u"#4"_s});
    // One undo for all of them.
    QVERIFY(StoreBench::must(m_bench->store->undo()).startsWith(u'#'));
    QVERIFY(!m_bench->hasRequest(1));
    QVERIFY(!m_bench->hasRequest(2));
}

void TestTransferOldOrders::T16_spread_isEvenAndInsideTheWindow()
{
    for (int number = 11; number <= 18; ++number) {
        m_bench->save(fulfilledOrder(number, utc("2026-09-01T08:00:00Z")));
    }
    m_bench->settings.timing.windowFrom = QTime(9, 0);
    m_bench->settings.timing.windowTo = QTime(17, 0);
    const OldOrderPlan planned = plan({std::nullopt, 5});
    QCOMPARE(planned.steps.size(), 11U);
    QCOMPARE(planned.atOnce, 1);
    QCOMPARE(planned.later, 10);
    QHash<QDate, int> perDay;
    for (const PlannedStep& step : planned.steps) {
        if (const auto& moment = step.decision.moment) {
            QVERIFY(moment->time() >= QTime(9, 0) && moment->time() < QTime(17, 0));
            perDay[moment->date()] += 1;
        }
    }
    QVERIFY(perDay.size() >= 5);
    QVERIFY(*std::max_element(perDay.begin(), perDay.end()) <= 3);
    QCOMPARE(carryOutSteps(*m_bench->store, planned.steps, m_bench->clock).done, 11);
    QCOMPARE(StoreBench::must(m_bench->store->messagesDueCount(m_bench->clock.now())), 1);
}

void TestTransferOldOrders::T16_namedTime_holds()
{
    const QDateTime at = utc("2026-12-24T06:00:00Z");
    QCOMPARE(carryOutSteps(*m_bench->store, plan({at, 0}).steps, m_bench->clock).done, 3);
    QCOMPARE(m_bench->view(1).sendAt, std::optional(at));
    QVERIFY(m_bench->view(1).basis == Basis::Manual);
    QCOMPARE(toString(m_bench->view(1).reason), toString(Reason::BeforeConnection));
    m_bench->clock.set(at.addDays(13));
    StoreBench::must(m_bench->store->deriveDue(m_bench->clock.now()));
    QCOMPARE(toString(m_bench->view(1).status), toString(Status::WillSend));
}

void TestTransferOldOrders::T16_manyPages_areReadToTheEnd()
{
    std::vector<Order> many;
    for (int number = 1001; number <= 2200; ++number) {
        many.push_back(fulfilledOrder(number, utc("2026-09-01T08:00:00Z")));
    }
    StoreBench::must(m_bench->store->saveOrders(many, m_bench->clock.now()));
    QCOMPARE(all().size(), 1204U);
    Cancellation cancellation;
    cancellation.cancel();
    QVERIFY(!readOldOrders(*m_bench->store, {}, {}, {}, cancellation).has_value());
}

QTEST_GUILESS_MAIN(TestTransferOldOrders)
#include "tst_transfer_oldorders.moc"
