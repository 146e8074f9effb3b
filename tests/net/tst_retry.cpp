#include "core/net/ratelimiter.h"
#include "core/net/retry.h"

#include <QtTest>

using namespace afterparcel;
using namespace std::chrono_literals;
using Failure = TransferOutcome::Failure;
using Next = Verdict::Next;
using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

namespace
{

const QDateTime kNow(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);

TransferOutcome answered(int status, Headers headers = {})
{
    TransferOutcome outcome;
    outcome.answer.status = status;
    outcome.answer.headers = std::move(headers);
    return outcome;
}

TransferOutcome failed(Failure failure)
{
    TransferOutcome outcome;
    outcome.failure = failure;
    return outcome;
}

} // namespace

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_eachOutcome_data();
    void judge_eachOutcome();
    void judge_lastTry_concludes();
    void judge_pauseLongerThanPolicy_isTooLong();
    void ownPause_growsIsCappedAndJittered();
    void pauseAskedFor_eachForm_data();
    void pauseAskedFor_eachForm();
    void limiter_spacesEvenly();
    void limiter_keysAreIndependent();
    void limiter_holdDelaysEveryRequestOfTheKey();
};

void TestRetry::judge_eachOutcome_data()
{
    QTest::addColumn<int>("status"); // 0: the failure
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<bool>("retryAfter");
    QTest::addColumn<bool>("readRepeats");
    QTest::addColumn<bool>("writeRepeats");
    const auto status = [](const char* name, int code, bool after, bool read, bool write) {
        QTest::newRow(name) << code << Failure::None << after << read << write;
    };
    const auto failure = [](const char* name, Failure what, bool read, bool write) {
        QTest::newRow(name) << 0 << what << false << read << write;
    };
    status("200 is an answer", 200, false, false, false);
    status("400 is an answer", 400, false, false, false);
    status("401 is an answer", 401, false, false, false);
    status("404 is an answer", 404, false, false, false);
    status("429 was not acted on: repeated always", 429, false, true, true);
    status("430 slows down", 430, false, true, false);
    status("500 passes", 500, false, true, false);
    status("501 does not pass", 501, false, false, false);
    status("502 passes", 502, false, true, false);
    status("503 passes", 503, false, true, false);
    status("503 with Retry-After was not acted on", 503, true, true, true);
    status("504 passes", 504, false, true, false);
    failure("refused: nothing was sent", Failure::ConnectionRefused, true, true);
    failure("no such host: nothing was sent", Failure::HostNotFound, true, true);
    failure("lost: a write may have been acted on", Failure::ConnectionLost, true, false);
    failure("timed out: a write may have been acted on", Failure::TimedOut, true, false);
    failure("TLS is fatal", Failure::Tls, false, false);
    failure("garbage stays garbage", Failure::Garbage, false, false);
    failure("too large stays too large", Failure::TooLarge, false, false);
    failure("cancelled", Failure::Cancelled, false, false);
}

void TestRetry::judge_eachOutcome()
{
    QFETCH(int, status);
    QFETCH(Failure, failure);
    QFETCH(bool, retryAfter);
    QFETCH(bool, readRepeats);
    QFETCH(bool, writeRepeats);
    const Headers headers = retryAfter ? Headers{{"retry-after", "2"}} : Headers{};
    const TransferOutcome outcome = status ? answered(status, headers) : failed(failure);
    QCOMPARE(judge(outcome, true, {}, 1, 0.5, kNow).next == Next::Again, readRepeats);
    QCOMPARE(judge(outcome, false, {}, 1, 0.5, kNow).next == Next::Again, writeRepeats);
}

void TestRetry::judge_lastTry_concludes()
{
    RetryPolicy policy;
    policy.tries = 3;
    QCOMPARE(judge(answered(500), true, policy, 2, 0, kNow).next, Next::Again);
    QCOMPARE(judge(answered(500), true, policy, 3, 0, kNow).next, Next::Conclude);
}

void TestRetry::judge_pauseLongerThanPolicy_isTooLong()
{
    const Verdict just = judge(answered(429, {{"retry-after", "60"}}), true, {}, 1, 0.5, kNow);
    QCOMPARE(just.next, Next::Again);
    QVERIFY(just.pause >= 60s);
    QVERIFY(just.askedByServer);
    const Verdict over = judge(answered(429, {{"retry-after", "61"}}), true, {}, 1, 0.5, kNow);
    QCOMPARE(over.next, Next::TooLong);
    QVERIFY(over.pause == 61s);
}

void TestRetry::ownPause_growsIsCappedAndJittered()
{
    const RetryPolicy policy; // 1 s, times 2.5, 30 % random, 60 s at most
    QVERIFY(ownPause(policy, 1, 1.0) == 1000ms);
    QVERIFY(ownPause(policy, 1, 0.0) == 700ms);
    QVERIFY(ownPause(policy, 2, 1.0) == 2500ms);
    QVERIFY(ownPause(policy, 3, 1.0) == 6250ms);
    QVERIFY(ownPause(policy, 50, 1.0) == 60s);
}

void TestRetry::pauseAskedFor_eachForm_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<QByteArray>>("headers"); // name, value, name, value...
    QTest::addColumn<qint64>("ms");                 // -1: none
    const auto row = [](const char* name, int status, const QList<QByteArray>& headers, qint64 ms) {
        QTest::newRow(name) << status << headers << ms;
    };
    const QByteArray reset = QByteArray::number(kNow.toSecsSinceEpoch() + 5);
    const QByteArray past = QByteArray::number(kNow.toSecsSinceEpoch() - 5);
    row("none", 429, {}, -1);
    row("seconds", 429, {"retry-after", "3"}, 3000);
    row("a fraction of a second", 429, {"retry-after", "0.5"}, 500);
    row("seconds on 503", 503, {"retry-after", "10"}, 10000);
    row("a date, by our clock", 503, {"retry-after", "Sun, 22 Nov 2026 10:00:30 GMT"}, 30000);
    row("a date, by the server's clock", 503,
        {"retry-after", "Sun, 22 Nov 2026 12:00:07 GMT", "date", "Sun, 22 Nov 2026 12:00:00 GMT"}, 7000);
    row("a date that passed", 503, {"retry-after", "Sun, 22 Nov 2026 09:00:00 GMT"}, 0);
    row("nonsense", 429, {"retry-after", "soon"}, -1);
    row("negative", 429, {"retry-after", "-4"}, -1);
    row("absurd stays finite", 429, {"retry-after", "1e300"}, 315360000000);
    row("AfterShip's reset in Unix seconds", 429, {"x-ratelimit-reset", reset}, 5000);
    row("a reset that passed waits a second", 429, {"x-ratelimit-reset", past}, 1000);
    row("a reset on a good answer means nothing", 200, {"x-ratelimit-reset", reset}, -1);
    row("Retry-After is stronger than a reset", 429, {"x-ratelimit-reset", reset, "retry-after", "2"}, 2000);
}

void TestRetry::pauseAskedFor_eachForm()
{
    QFETCH(int, status);
    QFETCH(QList<QByteArray>, headers);
    QFETCH(qint64, ms);
    HttpAnswer answer;
    answer.status = status;
    for (qsizetype i = 0; i + 1 < headers.size(); i += 2) {
        answer.headers.emplace_back(headers[i], headers[i + 1]);
    }
    const auto pause = pauseAskedFor(answer, kNow);
    QCOMPARE(pause ? pause->count() : -1, ms);
}

void TestRetry::limiter_spacesEvenly()
{
    RateLimiter limiter;
    const QString key = QStringLiteral("host GET /x");
    // 6 a second, all asked for at the same moment: the n-th waits n * 167 ms.
    for (int n = 0; n < 12; ++n) {
        QCOMPARE(limiter.reserve(key, 6, 1000ms).count(), n * 167);
    }
    // Time that passed unused gives no burst afterwards.
    QCOMPARE(limiter.reserve(key, 6, 60000ms).count(), 0);
    QCOMPARE(limiter.reserve(key, 6, 60000ms).count(), 167);
}

void TestRetry::limiter_keysAreIndependent()
{
    RateLimiter limiter;
    QCOMPARE(limiter.reserve(QStringLiteral("a"), 1, 0ms).count(), 0);
    QCOMPARE(limiter.reserve(QStringLiteral("b"), 1, 0ms).count(), 0);
    QCOMPARE(limiter.reserve(QStringLiteral("a"), 1, 0ms).count(), 1000);
}

void TestRetry::limiter_holdDelaysEveryRequestOfTheKey()
{
    RateLimiter limiter;
    const QString key = QStringLiteral("a");
    limiter.holdUntil(key, 5000ms);
    QCOMPARE(limiter.reserve(key, 0, 1000ms).count(), 4000);
    QCOMPARE(limiter.reserve(key, 2, 1000ms).count(), 4000);
    QCOMPARE(limiter.reserve(key, 2, 1000ms).count(), 4500);
    limiter.holdUntil(key, 2000ms); // an earlier hold shortens nothing
    QCOMPARE(limiter.reserve(key, 2, 1000ms).count(), 5000);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
