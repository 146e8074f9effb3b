#include "tests/domain/arbitrary.h"

#include <algorithm>

namespace afterparcel::test
{

namespace
{

int number(int from, int below)
{
    return *rc::gen::resize(rc::kNominalSize,
                            rc::gen::inRange(from, below)); // as wide from the first case on
}

bool oneIn(int n)
{
    return number(0, n) == 0;
}

template<class T>
T oneOf(const std::vector<T>& values)
{
    return values.at(static_cast<std::size_t>(number(0, static_cast<int>(values.size()))));
}

QString name(char prefix, int index)
{
    return QLatin1Char(prefix) + QString::number(index);
}

void addTracking(Facts& facts, const QString& fulfillment, int index)
{
    const QDateTime created = facts.fulfillment(fulfillment).createdAt;
    const int sights = number(0, 4);
    QDateTime at = created;
    for (int i = 0; i < sights; ++i) {
        at = at.addSecs(number(1, 90) * 60LL);
        std::vector<TrackingEntry> entries;
        for (int j = number(0, 3); j > 0; --j) {
            entries.push_back({oneIn(6) ? QString() : name('N', oneIn(5) ? 0 : index * 10 + j),
                               oneIn(5) ? QString() : QStringLiteral("UPS")});
        }
        facts.sighting(fulfillment, at, entries);
    }
}

void addFulfilments(Facts& facts)
{
    const int more = number(0, 3);
    for (int i = 0; i <= more; ++i) {
        const QString gid = i == 0 ? QStringLiteral("f1") : name('g', i);
        if (i > 0) {
            // Often at the very same moment as another one.
            facts.fulfilment(gid, day(number(-1, 3)), {name('k', i)}).line(name('k', i), !oneIn(5));
        }
        addTracking(facts, gid, i);
        facts.fulfillment(gid).cancelled = oneIn(6);
        facts.fulfillment(gid).requiresShipping = !oneIn(8);
        if (oneIn(6)) {
            facts.fulfillment(gid).deliveredAt = anyMoment(40);
        }
    }
}

TrackingNews anyNews(const QDateTime& at)
{
    static const std::vector<QString> kTags{
        QStringLiteral("Pending"),   QStringLiteral("InTransit"), QStringLiteral("AvailableForPickup"),
        QStringLiteral("Delivered"), QStringLiteral("Delivered"), QStringLiteral("Exception"),
        QStringLiteral("Expired")};
    static const std::vector<QString> kSubtags{
        QStringLiteral("Exception_004"), QStringLiteral("Exception_010"), QStringLiteral("Exception_011"),
        QStringLiteral("Exception_013"), QStringLiteral("Exception_020")};
    static const std::vector<QString> kDates{
        QString(), QStringLiteral("2026-06-03"), QStringLiteral("2026-06-20T23:10:00"),
        QStringLiteral("2026-06-09T08:00:00-07:00"), QStringLiteral("nonsense")};
    TrackingNews news;
    news.learnedAt = at;
    news.updatedAt = at.addSecs(-number(0, 600));
    news.tag = oneOf(kTags);
    if (news.tag == QLatin1String("Exception")) {
        news.subtag = oneOf(kSubtags);
    }
    if (news.tag == QLatin1String("Delivered")) {
        news.deliveryDate = oneOf(kDates);
        news.deliveredCheckpointTime = oneOf(kDates);
        news.returned = oneIn(10);
    }
    return news;
}

void addPackageHistory(PackageFacts& package)
{
    QDateTime at = day(0);
    for (int i = number(0, 4); i > 0; --i) {
        at = at.addSecs(number(1, 48) * 3600LL);
        const bool made = oneIn(2);
        package.attempts.push_back(
            {at, made ? CreationAttempt::Outcome::Created : CreationAttempt::Outcome::Rejected, 4005,
             QStringLiteral("refused")});
        package.trackingId = made ? QStringLiteral("t") : package.trackingId;
    }
    for (int i = number(0, 4); i > 0; --i) {
        at = at.addSecs(number(1, 500) * 3600LL);
        package.news.push_back(anyNews(at));
    }
    for (int i = oneIn(4) ? number(1, 4) : 0; i > 0; --i) {
        using Kind = PackageDecision::Kind;
        package.decisions.push_back(
            {day(number(0, 50)), oneOf<Kind>({Kind::CarrierCorrected, Kind::Retrack, Kind::FallBack}), {}});
    }
}

void setOrder(Facts& facts)
{
    Order& order = facts.facts.order;
    order.fulfillmentState = oneOf<FulfillmentState>(
        {FulfillmentState::Fulfilled, FulfillmentState::Fulfilled, FulfillmentState::Fulfilled,
         FulfillmentState::Fulfilled, FulfillmentState::PartiallyFulfilled, FulfillmentState::OnHold});
    facts.to(oneOf<QString>(
        {QStringLiteral("DE"), QStringLiteral("DE"), QStringLiteral("US"), QStringLiteral("JP"), QString()}));
    if (oneIn(8)) {
        facts.pos();
    }
    if (oneIn(8)) {
        order.lines.front() = oneIn(2) ? download() : giftCard();
    }
    if (oneIn(12)) {
        order.cancelledAt = day(number(0, 20));
    }
    facts.facts.unsubscribed = oneIn(15);
    if (oneIn(2)) {
        facts.exists(anyMoment(10));
    }
    if (oneIn(8)) {
        facts.store.connectedAt = day(number(-3, 4));
    }
}

void addSwitches(Facts& facts)
{
    bool on = true;
    QDateTime at = day(-3);
    for (int i = oneIn(2) ? number(1, 4) : 0; i > 0; --i) {
        at = at.addSecs(number(1, 400) * 3600LL);
        on = !on;
        facts.integration(on, at);
        if (!on && oneIn(2)) {
            facts.decide(Decision::Kind::Stranded, at);
        }
    }
}

void addDecisions(Facts& facts)
{
    using Kind = Decision::Kind;
    static const std::vector<Kind> kKinds{Kind::SendNow, Kind::Resend, Kind::Reschedule, Kind::Skip,
                                          Kind::Restore, Kind::Resume, Kind::MarkSent,   Kind::Delivered,
                                          Kind::Restore, Kind::Skip,   Kind::Schedule};
    for (int i = oneIn(2) ? number(1, 5) : 0; i > 0; --i) {
        const Kind kind = oneOf(kKinds);
        const QDateTime at = anyMoment(80);
        std::optional<QDateTime> when;
        if (kind == Kind::Reschedule || kind == Kind::Delivered) {
            when = at.addDays(number(-3, 10));
        }
        facts.decide(kind, at, when, oneIn(2));
    }
}

void addMessages(Facts& facts)
{
    using Outcome = SendAttempt::Outcome;
    static const std::vector<Outcome> kOutcomes{
        Outcome::InFlight,      Outcome::Abandoned, Outcome::Interrupted,   Outcome::Accepted,
        Outcome::RefusedForNow, Outcome::Refused,   Outcome::RefusedForNow, Outcome::Released};
    QDateTime at = day(5);
    for (int i = oneIn(2) ? number(1, 6) : 0; i > 0; --i) {
        at = at.addSecs(number(1, 2000) * 60LL);
        SendAttempt attempt;
        attempt.id = i;
        attempt.messageId = name('m', i);
        attempt.claimedAt = at;
        attempt.outcome = oneOf(kOutcomes);
        attempt.basis = QStringLiteral("fulfilment");
        attempt.sendAt = at;
        if (attempt.outcome != Outcome::InFlight) {
            attempt.handedOverAt = at;
            attempt.endedAt = at;
        }
        facts.facts.attempts.push_back(attempt);
    }
}

template<class T>
void shuffle(std::vector<T>& values)
{
    for (std::size_t i = values.size(); i > 1; --i) {
        std::swap(values[i - 1], values[static_cast<std::size_t>(number(0, static_cast<int>(i)))]);
    }
}

} // namespace

QDateTime anyMoment(int lastDay)
{
    return day(number(-10, lastDay)).addSecs(number(0, 86400));
}

TimingSettings anyTiming()
{
    TimingSettings timing;
    timing.waitDaysDomestic = number(0, 20);
    timing.waitDaysInternational = number(0, 20);
    timing.waitDaysPos = number(0, 20);
    timing.minDelayDaysDomestic = number(0, 20);
    timing.minDelayDaysInternational = number(0, 30);
    timing.fallbackEnabled = !oneIn(4);
    timing.fallbackDays = number(30, 90);
    timing.lateTracking = oneIn(2);
    timing.trackingGraceMinutes = number(0, 120);
    timing.packages = oneIn(2) ? TimingSettings::Packages::First : TimingSettings::Packages::All;
    timing.skipFailedDelivery = !oneIn(4);
    timing.overdueDays = number(1, 40);
    if (oneIn(2)) {
        timing.waitDaysDigital = number(0, 20);
    }
    if (oneIn(3)) {
        timing.windowFrom = QTime(number(0, 24), number(0, 60));
        timing.windowTo = timing.windowFrom->addSecs(number(1, 23 * 60) * 60);
    }
    for (int i = oneIn(4) ? number(1, 8) : 0; i > 0; --i) {
        timing.windowDays.insert(number(1, 8));
    }
    return timing;
}

World untouchedWorld()
{
    World world;
    addFulfilments(world.facts);
    for (PackageFacts& package : world.facts.facts.packages) {
        addPackageHistory(package);
    }
    setOrder(world.facts);
    world.facts.timing = anyTiming();
    world.now = anyMoment();
    return world;
}

World anyWorld()
{
    World world = untouchedWorld();
    addSwitches(world.facts);
    addDecisions(world.facts);
    addMessages(world.facts);
    return world;
}

Facts shuffled(Facts facts)
{
    shuffle(facts.facts.order.lines);
    shuffle(facts.facts.order.fulfillments);
    shuffle(facts.facts.sightings);
    shuffle(facts.facts.packages);
    shuffle(facts.facts.decisions);
    shuffle(facts.facts.attempts);
    shuffle(facts.store.switches);
    for (PackageFacts& package : facts.facts.packages) {
        shuffle(package.attempts);
        shuffle(package.news);
        shuffle(package.decisions);
    }
    return facts;
}

std::string difference(const Schedule& a, const Schedule& b)
{
    if (summary(a) != summary(b)) {
        return (summary(a) + QStringLiteral(" / ") + summary(b)).toStdString();
    }
    const auto same = [](const FollowedPackage& x, const FollowedPackage& y) {
        return x.key == y.key && x.fulfillmentGid == y.fulfillmentGid && x.state == y.state &&
               x.deliveredAt == y.deliveredAt;
    };
    QStringList linesA = a.askedLineGids;
    QStringList linesB = b.askedLineGids;
    linesA.sort();
    linesB.sort();
    const std::vector<std::pair<const char*, bool>> fields{
        {"type", a.type == b.type},
        {"fulfilledAt", a.fulfilledAt == b.fulfilledAt},
        {"deliveredAt", a.deliveredAt == b.deliveredAt},
        {"latestAt", a.latestAt == b.latestAt},
        {"sentAt", a.sentAt == b.sentAt},
        {"messageDueAt", a.messageDueAt == b.messageDueAt},
        {"messageIsResend", a.messageIsResend == b.messageIsResend},
        {"messageIdToReuse", a.messageIdToReuse == b.messageIdToReuse},
        {"changesAt", a.changesAt == b.changesAt},
        {"packages",
         std::equal(a.packages.begin(), a.packages.end(), b.packages.begin(), b.packages.end(), same)},
        {"askedLineGids", linesA == linesB},
        {"explanation", a.explanation == b.explanation},
    };
    for (const auto& [field, equal] : fields) {
        if (!equal) {
            return field;
        }
    }
    return {};
}

void showValue(const World& world, std::ostream& out)
{
    out << "at " << moment(world.now).toStdString() << ": " << summary(world.schedule()).toStdString() << ", "
        << world.facts.facts.order.fulfillments.size() << " fulfilments, "
        << world.facts.facts.sightings.size() << " sights, " << world.facts.facts.decisions.size()
        << " decisions, " << world.facts.facts.attempts.size() << " messages";
}

} // namespace afterparcel::test
