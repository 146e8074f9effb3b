#include "core/shopify/costbucket.h"

#include <QtTest>

using namespace afterparcel;
using namespace std::chrono_literals;

class TestCostBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitFor_nothingKnown_isZero();
    void waitFor_covered_isZero();
    void waitFor_notCovered_isTheTimeToRestore();
    void waitFor_timePassed_isShorter();
    void waitFor_moreThanTheBucketHolds_waitsUntilFull();
    void waitFor_zeroRate_doesNotWaitForEver();
    void spend_countsUntilTheAnswer();
    void expectedCost_isTheLastOneOfTheSameRequest();
};

void TestCostBucket::waitFor_nothingKnown_isZero()
{
    const CostBucket bucket;
    QVERIFY(bucket.waitFor(1000, 0ms) == 0ms);
}

void TestCostBucket::waitFor_covered_isZero()
{
    CostBucket bucket;
    bucket.learn({}, {100, 2000, 500, 100}, 0ms);
    QVERIFY(bucket.waitFor(500, 0ms) == 0ms);
}

void TestCostBucket::waitFor_notCovered_isTheTimeToRestore()
{
    CostBucket bucket;
    bucket.learn({}, {100, 2000, 500, 100}, 0ms);
    QVERIFY(bucket.waitFor(920, 0ms) == 4200ms);
}

void TestCostBucket::waitFor_timePassed_isShorter()
{
    CostBucket bucket;
    bucket.learn({}, {100, 2000, 500, 100}, 1000ms);
    QVERIFY(bucket.waitFor(920, 3000ms) == 2200ms);
    QVERIFY(bucket.waitFor(920, 60000ms) == 0ms);
}

void TestCostBucket::waitFor_moreThanTheBucketHolds_waitsUntilFull()
{
    CostBucket bucket;
    bucket.learn({}, {100, 800, 700, 100}, 0ms);
    QVERIFY(bucket.waitFor(920, 0ms) == 1000ms);
    QVERIFY(bucket.waitFor(920, 1000ms) == 0ms);
}

void TestCostBucket::waitFor_zeroRate_doesNotWaitForEver()
{
    CostBucket bucket;
    bucket.learn({}, {100, 800, 0, 0}, 0ms);
    QVERIFY(bucket.waitFor(920, 0ms) == 0ms);
}

void TestCostBucket::spend_countsUntilTheAnswer()
{
    CostBucket bucket;
    bucket.learn({}, {100, 2000, 1000, 100}, 0ms);
    bucket.spend(900, 0ms);
    QVERIFY(bucket.waitFor(200, 0ms) == 1000ms);
    bucket.learn({}, {900, 2000, 950, 100}, 0ms);
    QVERIFY(bucket.waitFor(200, 0ms) == 0ms);
}

void TestCostBucket::expectedCost_isTheLastOneOfTheSameRequest()
{
    CostBucket bucket;
    const QString page = QStringLiteral("orders_page/20");
    QCOMPARE(bucket.expectedCost(page, 921), 921.0);
    bucket.learn(page, {212.5, 2000, 1000, 100}, 0ms);
    QCOMPARE(bucket.expectedCost(page, 921), 212.5);
    QCOMPARE(bucket.expectedCost(QStringLiteral("orders_page/10"), 461), 461.0);
}

QTEST_GUILESS_MAIN(TestCostBucket)
#include "tst_costbucket.moc"
