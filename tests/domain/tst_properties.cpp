#include "core/domain/deliverytiming.h"
#include "core/domain/storetime.h"
#include "tests/domain/arbitrary.h"

using namespace afterparcel;
using namespace afterparcel::test;
using namespace Qt::StringLiterals;

namespace
{

/// N calendar days later, by Qt's own arithmetic.
QDateTime daysLater(const QDateTime& at, int days, const QTimeZone& zone)
{
    return at.toTimeZone(zone).addDays(days).toUTC();
}

bool isInside(const QDateTime& at, const TimingSettings& timing, const QTimeZone& zone)
{
    const QDateTime local = at.toTimeZone(zone);
    const QTime from = timing.windowFrom.value_or(QTime(0, 0));
    const QTime to = timing.windowTo.value_or(QTime(0, 0));
    const bool overMidnight = to <= from && to != QTime(0, 0);
    const bool early = overMidnight && local.time() < to; // belongs to the evening before
    const int weekday = early ? local.date().addDays(-1).dayOfWeek() : local.date().dayOfWeek();
    const bool inTime =
        early || (local.time() >= from && (overMidnight || to == QTime(0, 0) || local.time() < to));
    return inTime && (timing.windowDays.isEmpty() || timing.windowDays.contains(weekday));
}

struct Shape {
    std::size_t times;
    std::size_t days;
};

/// What core/domain/explanation.h promises of each sentence's data.
const std::map<Phrase, Shape>& shapes()
{
    static const std::map<Phrase, Shape> all{
        {Phrase::FulfilledPlusWait, {2, 1}},
        {Phrase::DigitalPlusWait, {2, 1}},
        {Phrase::PosPlusWait, {2, 1}},
        {Phrase::NoTrackingNumber, {0, 0}},
        {Phrase::NoCarrier, {0, 0}},
        {Phrase::FulfilledWhileOff, {0, 0}},
        {Phrase::PackageNotFollowed, {0, 0}},
        {Phrase::DeliveredPlusWait, {2, 1}},
        {Phrase::DeliveredMinimum, {4, 2}},
        {Phrase::DeliveredByMerchant, {1, 0}},
        {Phrase::FailedPlusWait, {2, 1}},
        {Phrase::ExpiredPlusWait, {2, 1}},
        {Phrase::FellBackByMerchant, {2, 1}},
        {Phrase::WaitingForRecord, {0, 0}},
        {Phrase::WaitingForRetry, {1, 0}},
        {Phrase::WaitingInTransit, {0, 0}},
        {Phrase::WaitingUntil, {1, 0}},
        {Phrase::WaitingWithoutEnd, {0, 0}},
        {Phrase::FallbackDue, {1, 1}},
        {Phrase::FallbackCapsDelivery, {2, 2}},
        {Phrase::MovedIntoWindow, {2, 0}},
        {Phrase::SendNow, {1, 0}},
        {Phrase::Rescheduled, {1, 0}},
        {Phrase::ScheduledByHand, {2, 1}},
        {Phrase::SkippedByMerchant, {1, 0}},
        {Phrase::NotFulfilled, {0, 0}},
        {Phrase::IntegrationOff, {1, 0}},
        {Phrase::ReturnedToSender, {0, 0}},
        {Phrase::Lost, {0, 0}},
        {Phrase::NotAsked, {0, 0}},
        {Phrase::OrderDeleted, {1, 0}},
        {Phrase::Sent, {1, 0}},
        {Phrase::Resent, {1, 0}},
        {Phrase::ResendPlanned, {1, 0}},
        {Phrase::MarkedSent, {1, 0}},
        {Phrase::SendRetry, {2, 0}},
        {Phrase::RejectedByServer, {1, 0}},
        {Phrase::RetriesExhausted, {1, 0}},
        {Phrase::InterruptedSend, {1, 0}},
        {Phrase::Overdue, {1, 1}},
    };
    return all;
}

} // namespace

/// What holds for every history. The seed is fixed, so that a failure comes again; RC_PARAMS overrides it.
class TestProperties : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
            qputenv("RC_PARAMS", "seed=20260601 max_success=100 max_discard_ratio=60");
        }
    }
private Q_SLOTS:
    void initTestCase() { qInfo("RC_PARAMS: %s", qgetenv("RC_PARAMS").constData()); }
    void section3OrderOfFactsMeansNothing();
    void section3SameFactsSameSchedule();
    void section3SettingsChangedAndBack();
    void section3ChangesAtIsHonest();
    void t1NeverVanishes();
    void t3NothingBeforeTheWait();
    void t7NothingBeforeTheMinimum();
    void t10NothingAfterDay60();
    void t15Window();
    void section12Fields();
    void explanationsAreWhole();
    void generatorReachesEveryStatus();
};

void TestProperties::section3OrderOfFactsMeansNothing()
{
    QVERIFY(rc::check("any order of the facts gives the same schedule", [] {
        const World world = anyWorld();
        const Facts other = shuffled(world.facts);
        RC_ASSERT(difference(world.schedule(), other.at(world.now)) == std::string());
    }));
}

void TestProperties::section3SameFactsSameSchedule()
{
    QVERIFY(rc::check("asked twice, the same answer", [] {
        const World world = anyWorld();
        RC_ASSERT(difference(world.schedule(), world.schedule()) == std::string());
    }));
}

void TestProperties::section3SettingsChangedAndBack()
{
    QVERIFY(rc::check("settings changed and changed back restore every schedule", [] {
        World world = anyWorld();
        const Schedule before = world.schedule();
        const TimingSettings kept = world.facts.timing;
        world.facts.timing = anyTiming();
        const Schedule between = world.schedule();
        RC_ASSERT((between.status == Status::Sent) == (before.status == Status::Sent));
        world.facts.timing = kept;
        RC_ASSERT(difference(before, world.schedule()) == std::string());
    }));
}

void TestProperties::section3ChangesAtIsHonest()
{
    QVERIFY(rc::check("until changesAt nothing changes by itself", [] {
        World world = anyWorld();
        // What lies in the future is no fact yet.
        const auto isLater = [&](const auto& fact) { return fact.at > world.now; };
        std::erase_if(world.facts.store.switches, isLater);
        std::erase_if(world.facts.facts.decisions, isLater);
        const Schedule schedule = world.schedule();
        RC_PRE(schedule.exists);
        RC_ASSERT((!schedule.changesAt ||
                   *schedule.changesAt > world.now)); // in brackets: the macro does not stop at ||
        const qint64 span = schedule.changesAt ? world.now.secsTo(*schedule.changesAt) : 400LL * 86400;
        const QDateTime later =
            world.now.addSecs(*rc::gen::resize(rc::kNominalSize, rc::gen::inRange<qint64>(0, span)));
        RC_ASSERT(difference(schedule, world.facts.at(later)) == std::string());
        RC_ASSERT(difference(schedule, world.facts.at(world.now.addSecs(span - 1))) == std::string());
    }));
}

void TestProperties::t1NeverVanishes()
{
    QVERIFY(rc::check("T1: a request that exists never vanishes", [] {
        World world = anyWorld();
        RC_PRE(world.schedule().exists);
        world.facts.facts.requestSince = world.facts.facts.requestSince.value_or(world.now);
        const bool sent = world.schedule().status == Status::Sent;
        // Whatever Shopify shows later.
        const World later = anyWorld();
        world.facts.facts.order = later.facts.facts.order;
        world.facts.facts.packages = later.facts.facts.packages;
        world.facts.facts.sightings = later.facts.facts.sightings;
        world.facts.timing = later.facts.timing;
        const Schedule after = world.facts.at(world.now.addDays(5));
        RC_ASSERT(after.exists);
        RC_ASSERT(!sent || after.status == Status::Sent);
    }));
}

void TestProperties::t3NothingBeforeTheWait()
{
    QVERIFY(rc::check("T3: not before fulfilment plus wait", [] {
        const World world = anyWorld();
        const Schedule schedule = world.schedule();
        const QSet<int> reasons{
            static_cast<int>(Reason::WaitAfterFulfilment), static_cast<int>(Reason::NoTrackingNumber),
            static_cast<int>(Reason::NoCarrier), static_cast<int>(Reason::BeforeConnection)};
        RC_PRE(schedule.exists && schedule.status == Status::WillSend);
        RC_PRE(reasons.contains(static_cast<int>(schedule.reason)));
        RC_ASSERT(*schedule.sendAt >= daysLater(*schedule.fulfilledAt,
                                                waitDays(world.facts.timing, schedule.type),
                                                world.facts.store.zone));
    }));
}

void TestProperties::t7NothingBeforeTheMinimum()
{
    QVERIFY(rc::check("T7, T8: not before fulfilment plus minimum", [] {
        const World world = untouchedWorld();
        const Schedule schedule = world.schedule();
        RC_PRE(schedule.exists && !schedule.packages.empty());
        RC_PRE(schedule.status == Status::WillSend && schedule.basis != Basis::Fallback);
        const TimingSettings& timing = world.facts.timing;
        const QTimeZone& zone = world.facts.store.zone;
        const QDateTime& fulfilled = *schedule.fulfilledAt;
        const int wait = waitDays(timing, schedule.type);
        RC_ASSERT(*schedule.sendAt >= daysLater(fulfilled, minDelayDays(timing, schedule.type), zone));
        if (schedule.basis == Basis::Delivery) {
            RC_ASSERT(*schedule.sendAt >= daysLater(*schedule.deliveredAt, wait, zone));
        } else {
            RC_ASSERT(*schedule.sendAt >= daysLater(fulfilled, wait, zone));
        }
    }));
}

void TestProperties::t10NothingAfterDay60()
{
    QVERIFY(rc::check("T10: a tracked request is never later than its fallback, moved into the window", [] {
        World world = untouchedWorld();
        world.facts.timing.fallbackEnabled = true;
        const Schedule schedule = world.schedule();
        RC_PRE(schedule.exists && !schedule.packages.empty() && schedule.status != Status::Skipped);
        const TimingSettings& timing = world.facts.timing;
        const QDateTime latest =
            daysLater(*schedule.fulfilledAt, timing.fallbackDays, world.facts.store.zone);
        if (schedule.status == Status::WaitingForDelivery) {
            RC_ASSERT(world.now < latest);
            RC_ASSERT(schedule.latestAt == latest);
        } else {
            RC_ASSERT(*schedule.sendAt <= intoWindow(latest, timing, world.facts.store.zone));
        }
    }));
}

void TestProperties::t15Window()
{
    QVERIFY(rc::check("T15: never earlier, inside, and stays there", [] {
        const TimingSettings timing = anyTiming();
        const QTimeZone zone(*rc::gen::element(QByteArray("Europe/Berlin"), QByteArray("America/New_York"),
                                               QByteArray("Asia/Kolkata")));
        const QDateTime at = anyMoment();
        const QDateTime moved = intoWindow(at, timing, zone);
        RC_ASSERT(moved >= at);
        RC_ASSERT(at.secsTo(moved) <= 8 * 86400);
        RC_ASSERT(isInside(moved, timing, zone));
        RC_ASSERT(!isInside(at, timing, zone) || moved == at);
        RC_ASSERT(intoWindow(moved, timing, zone) == moved);
    }));
}

void TestProperties::section12Fields()
{
    QVERIFY(rc::check("section 12: which fields a status has", [] {
        const Schedule s = anyWorld().schedule();
        RC_PRE(s.exists);
        const bool none = s.status == Status::Skipped || s.status == Status::NotScheduled;
        RC_ASSERT(s.basis.has_value() == !none);
        RC_ASSERT(!none || !s.sendAt);
        RC_ASSERT(s.status != Status::WillSend || (s.sendAt && s.sendAt->isValid()));
        RC_ASSERT(s.sentAt.has_value() == (s.status == Status::Sent));
        RC_ASSERT(!s.latestAt || s.status == Status::WaitingForDelivery);
        RC_ASSERT(!s.messageDueAt || s.status == Status::WillSend || s.status == Status::Sent);
        RC_ASSERT(s.messageIsResend == (s.status == Status::Sent && s.messageDueAt));
        RC_ASSERT(s.status != Status::WillSend || !s.askedLineGids.isEmpty());
    }));
}

void TestProperties::explanationsAreWhole()
{
    QVERIFY(rc::check("each sentence has the data that it is written with", [] {
        const Schedule schedule = anyWorld().schedule();
        RC_PRE(schedule.exists);
        RC_ASSERT(!schedule.explanation.empty());
        for (const ExplanationPart& part : schedule.explanation) {
            const auto shape = shapes().find(part.phrase);
            RC_ASSERT(shape != shapes().end());
            RC_ASSERT(part.times.size() == shape->second.times);
            RC_ASSERT(part.days.size() == shape->second.days);
            RC_ASSERT(std::all_of(part.times.begin(), part.times.end(),
                                  [](const QDateTime& at) { return at.isValid(); }));
        }
    }));
}

void TestProperties::generatorReachesEveryStatus()
{
    QMap<QString, int> seen;
    QVERIFY(rc::check("the histories are no monoculture", [&seen] {
        const Schedule schedule = anyWorld().schedule();
        ++seen[schedule.exists ? toString(schedule.status) : u"none"_s];
    }));
    for (const char* status : {"will_send", "waiting_for_delivery", "sent", "not_scheduled", "skipped",
                               "needs_attention", "none"}) {
        QVERIFY2(seen.value(QString::fromLatin1(status)) > 2, status);
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
