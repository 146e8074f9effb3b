#include "tests/store/storefixture.h"

using namespace afterparcel;
using namespace afterparcel::testing;

/// S1 to S6: claims, handing over, outcomes, and what a crash leaves.
class TestStoreSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void S1_claimHandOverAccepted();
    void S1_secondClaimIsRefused();
    void S1_claimOfWhatChangedIsRefusedAndStored();
    void S1_claimBeforeItsTimeIsRefused();
    void S2_claimAloneIsSentAgainByItself();
    void S6_handedOverWithoutAnswerNeedsAttention();
    void S6_resendReusesTheMessageId();
    void S4_releasedIsNoAttempt();
    void S4_temporaryRefusalIsRetried();
    void S5_permanentRefusalNeedsAttention();
    void S8_longPastNeedsAttention();
    void accepted_evenIfTakenForDead();
    void acceptedSince_countsMessages();
    void resend_keepsTheRequestSent();
    void dataVersion_changesWithOwnAndForeignWrites();

private:
    [[nodiscard]] qint64 claim() const
    {
        return StoreBench::must(
            m_bench->store->claim(orderGid(1001), QStringLiteral("<a@x>"), m_bench->clock.now()));
    }
    [[nodiscard]] int dueCount() const
    {
        return static_cast<int>(
            StoreBench::must(m_bench->store->messagesDue(m_bench->clock.now(), 10)).size());
    }
    std::unique_ptr<StoreBench> m_bench;
};

void TestStoreSending::init()
{
    m_bench = std::make_unique<StoreBench>();
    m_bench->save(fulfilledOrder(1001, utc("2026-11-02T08:00:00Z")));
    QCOMPARE(dueCount(), 0);
    m_bench->clock.set(utc("2026-11-09T08:00:00Z"));
    StoreBench::must(m_bench->store->deriveDue(m_bench->clock.now()));
    QCOMPARE(dueCount(), 1);
    QCOMPARE(StoreBench::must(m_bench->store->messagesDueCount(m_bench->clock.now())), 1);
}

void TestStoreSending::S1_claimHandOverAccepted()
{
    const QDateTime now = m_bench->clock.now();
    const qint64 attempt = claim();
    QCOMPARE(dueCount(), 0); // nobody else takes it
    StoreBench::must(m_bench->store->handOver(attempt, now.addSecs(1)));
    StoreBench::must(m_bench->store->finishAttempt(attempt, SendAttempt::Outcome::Accepted,
                                                   QStringLiteral("250 ok"), now.addSecs(2)));
    const RequestView view = m_bench->view(1001);
    QCOMPARE(toString(view.status), toString(Status::Sent));
    QCOMPARE(view.sentAt, std::optional(now.addSecs(2)));
    QCOMPARE(view.sendAt, std::optional(now)); // it keeps basis and time it was sent by
    QCOMPARE(view.basis, std::optional(Basis::Fulfilment));
    QCOMPARE(view.attempts.size(), 1U);
    QCOMPARE(view.attempts.front().messageId, QStringLiteral("<a@x>"));
    QCOMPARE(view.attempts.front().handedOverAt, std::optional(now.addSecs(1)));
    QCOMPARE(view.attempts.front().answer, QStringLiteral("250 ok"));
    const auto again = m_bench->store->handOver(attempt, now);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().kind, ErrorKind::Rejected);
}

void TestStoreSending::S1_secondClaimIsRefused()
{
    const qint64 attempt = claim();
    QVERIFY(attempt > 0);
    const auto second = m_bench->store->claim(orderGid(1001), QStringLiteral("<b@x>"), m_bench->clock.now());
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, ErrorKind::Rejected);
    QCOMPARE(second.error().order, QStringLiteral("#1001"));
    QCOMPARE(m_bench->facts(1001).attempts.size(), 1U);
    const auto unknown = m_bench->store->claim(orderGid(7), QStringLiteral("<b@x>"), m_bench->clock.now());
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
}

void TestStoreSending::S1_claimOfWhatChangedIsRefusedAndStored()
{
    // Another process stores a fact without deriving: the row is stale.
    m_bench->execute(QStringLiteral("UPDATE orders SET cancelled_at = 1"));
    QCOMPARE(toString(m_bench->view(1001).status), toString(Status::WillSend));
    const auto claimed = m_bench->store->claim(orderGid(1001), QStringLiteral("<a@x>"), m_bench->clock.now());
    QVERIFY(!claimed.has_value());
    QCOMPARE(claimed.error().kind, ErrorKind::Rejected);
    QCOMPARE(toString(m_bench->view(1001).status), toString(Status::Skipped));
    QVERIFY(m_bench->facts(1001).attempts.empty());
}

void TestStoreSending::S1_claimBeforeItsTimeIsRefused()
{
    m_bench->save(fulfilledOrder(1002, utc("2026-11-08T08:00:00Z")));
    QVERIFY(
        !m_bench->store->claim(orderGid(1002), QStringLiteral("<a@x>"), m_bench->clock.now()).has_value());
}

void TestStoreSending::S2_claimAloneIsSentAgainByItself()
{
    QVERIFY(claim() > 0);
    m_bench->open(); // the next process
    QCOMPARE(StoreBench::must(m_bench->store->recoverAttempts(m_bench->clock.now())), 1);
    QCOMPARE(dueCount(), 1);
    QCOMPARE(StoreBench::must(m_bench->store->recoverAttempts(m_bench->clock.now())), 0);
    m_bench->send(1001);
    QCOMPARE(toString(m_bench->view(1001).status), toString(Status::Sent));
}

void TestStoreSending::S6_handedOverWithoutAnswerNeedsAttention()
{
    StoreBench::must(m_bench->store->handOver(claim(), m_bench->clock.now()));
    m_bench->open();
    QCOMPARE(StoreBench::must(m_bench->store->recoverAttempts(m_bench->clock.now())), 1);
    QCOMPARE(toString(m_bench->view(1001).status), toString(Status::NeedsAttention));
    QCOMPARE(toString(m_bench->view(1001).reason), toString(Reason::InterruptedSend));
    QCOMPARE(dueCount(), 0);
    m_bench->clock.addDays(30);
    StoreBench::must(m_bench->store->deriveDue(m_bench->clock.now()));
    QCOMPARE(dueCount(), 0); // never by itself
}

void TestStoreSending::S6_resendReusesTheMessageId()
{
    StoreBench::must(m_bench->store->handOver(claim(), m_bench->clock.now()));
    StoreBench::must(m_bench->store->recoverAttempts(m_bench->clock.now()));
    m_bench->clock.addSecs(60);
    for (const Decision::Kind kind : {Decision::Kind::SendNow, Decision::Kind::Skip}) {
        const auto refused = m_bench->decide(1001, kind);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    }
    StoreBench::must(m_bench->decide(1001, Decision::Kind::Resend));
    const auto due = StoreBench::must(m_bench->store->messagesDue(m_bench->clock.now(), 10));
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due.front().schedule.messageIdToReuse, QStringLiteral("<a@x>"));
}

void TestStoreSending::S4_releasedIsNoAttempt()
{
    StoreBench::must(m_bench->store->finishAttempt(
        claim(), SendAttempt::Outcome::Released, QStringLiteral("535 login refused"), m_bench->clock.now()));
    QCOMPARE(toString(m_bench->view(1001).status), toString(Status::WillSend));
    QCOMPARE(toString(m_bench->view(1001).reason), toString(Reason::NoTrackingNumber));
    QCOMPARE(dueCount(), 1);
}

void TestStoreSending::S4_temporaryRefusalIsRetried()
{
    m_bench->send(1001, SendAttempt::Outcome::RefusedForNow);
    QCOMPARE(toString(m_bench->view(1001).reason), toString(Reason::SendRetry));
    QCOMPARE(dueCount(), 0);
    const auto at = m_bench->view(1001).messageDueAt;
    QVERIFY(at.has_value() && *at > m_bench->clock.now());
    m_bench->clock.set(*at);
    QCOMPARE(dueCount(), 1);
    QVERIFY(m_bench->kinds(1001).contains(QStringLiteral("refused")));
}

void TestStoreSending::S5_permanentRefusalNeedsAttention()
{
    m_bench->send(1001, SendAttempt::Outcome::Refused);
    QCOMPARE(toString(m_bench->view(1001).status), toString(Status::NeedsAttention));
    QCOMPARE(toString(m_bench->view(1001).reason), toString(Reason::RejectedByServer));
    QCOMPARE(StoreBench::must(m_bench->store->counts()).needsAttention, 1);
}

void TestStoreSending::S8_longPastNeedsAttention()
{
    m_bench->clock.addDays(15);
    QCOMPARE(StoreBench::must(m_bench->store->deriveDue(m_bench->clock.now())), 1);
    QCOMPARE(toString(m_bench->view(1001).reason), toString(Reason::Overdue));
    QCOMPARE(StoreBench::must(m_bench->store->deriveDue(m_bench->clock.now())), 0);
    QCOMPARE(dueCount(), 0);
    StoreBench::must(m_bench->decide(1001, Decision::Kind::SendNow));
    QCOMPARE(dueCount(), 1);
}

void TestStoreSending::accepted_evenIfTakenForDead()
{
    const qint64 attempt = claim();
    StoreBench::must(m_bench->store->handOver(attempt, m_bench->clock.now()));
    StoreBench::must(m_bench->store->recoverAttempts(m_bench->clock.now())); // by another process
    StoreBench::must(
        m_bench->store->finishAttempt(attempt, SendAttempt::Outcome::Accepted, {}, m_bench->clock.now()));
    QCOMPARE(toString(m_bench->view(1001).status), toString(Status::Sent));
    const auto late =
        m_bench->store->finishAttempt(attempt, SendAttempt::Outcome::Refused, {}, m_bench->clock.now());
    QVERIFY(!late.has_value());
    QCOMPARE(toString(m_bench->view(1001).status), toString(Status::Sent));
}

void TestStoreSending::acceptedSince_countsMessages()
{
    const QDateTime now = m_bench->clock.now();
    QCOMPARE(StoreBench::must(m_bench->store->acceptedSince(now.addDays(-1))), 0);
    m_bench->send(1001);
    QCOMPARE(StoreBench::must(m_bench->store->acceptedSince(now)), 1);
    QCOMPARE(StoreBench::must(m_bench->store->acceptedSince(now.addSecs(1))), 0);
}

void TestStoreSending::resend_keepsTheRequestSent()
{
    m_bench->send(1001);
    m_bench->clock.addSecs(60);
    StoreBench::must(m_bench->decide(1001, Decision::Kind::Resend));
    QCOMPARE(toString(m_bench->view(1001).status), toString(Status::Sent));
    QVERIFY(m_bench->view(1001).messageIsResend);
    QCOMPARE(dueCount(), 1);
    m_bench->send(1001);
    QCOMPARE(toString(m_bench->view(1001).status), toString(Status::Sent));
    QCOMPARE(toString(m_bench->view(1001).reason), toString(Reason::Resent));
    QVERIFY(m_bench->view(1001).attempts.back().kind == SendAttempt::Kind::Resend);
    QCOMPARE(dueCount(), 0);
}

void TestStoreSending::dataVersion_changesWithOwnAndForeignWrites()
{
    const auto version = [&] { return StoreBench::must(m_bench->store->dataVersion()); };
    const qint64 before = version();
    QCOMPARE(version(), before);
    StoreBench::must(m_bench->store->requests({}));
    QCOMPARE(version(), before);
    StoreBench::must(m_bench->store->setValue(QStringLiteral("a"), QStringLiteral("1")));
    const qint64 own = version();
    QVERIFY(own != before);
    auto other = Store::open(m_bench->folder(), m_bench->clock);
    QVERIFY(other.has_value());
    StoreBench::must((*other)->setValue(QStringLiteral("a"), QStringLiteral("2")));
    QVERIFY(version() != own);
    QCOMPARE(StoreBench::must(m_bench->store->value(QStringLiteral("a"))), QStringLiteral("2"));
}

QTEST_GUILESS_MAIN(TestStoreSending)
#include "tst_store_sending.moc"
