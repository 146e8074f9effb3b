#include "core/domain/packageschedule.h"

#include "core/domain/storetime.h"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

namespace afterparcel
{

namespace
{

constexpr qint64 kSecondAttemptSeconds = 12LL * 3600; ///< T8
constexpr qint64 kToleranceSeconds = 60;              ///< section 5: so have T8's 12 hours

template<class T, class Member>
std::vector<T> sortedBy(std::vector<T> values, Member member)
{
    std::stable_sort(values.begin(), values.end(),
                     [&](const T& a, const T& b) { return std::invoke(member, a) < std::invoke(member, b); });
    return values;
}

/// Since when the package's history counts: a corrected carrier or a retrack begins anew (T9).
QDateTime freshStart(const PackageFacts& package)
{
    QDateTime result;
    for (const PackageDecision& decision : package.decisions) {
        if (decision.kind != PackageDecision::Kind::FallBack && (!result.isValid() || decision.at > result)) {
            result = decision.at;
        }
    }
    return result;
}

bool isAfter(const QDateTime& at, const QDateTime& start)
{
    return !start.isValid() || at > start;
}

/// Since when AfterShip's news count: what was said of another carrier's parcel is nothing (T9).
QDateTime carrierCorrectedAt(const PackageFacts& package)
{
    QDateTime result;
    for (const PackageDecision& decision : package.decisions) {
        if (decision.kind == PackageDecision::Kind::CarrierCorrected &&
            (!result.isValid() || decision.at > result)) {
            result = decision.at;
        }
    }
    return result;
}

/// The first time since then: the decision that made it a failure.
std::optional<QDateTime> fellBackAt(const PackageFacts& package, const QDateTime& start)
{
    std::optional<QDateTime> result;
    for (const PackageDecision& decision : package.decisions) {
        if (decision.kind == PackageDecision::Kind::FallBack && isAfter(decision.at, start) &&
            (!result || decision.at < *result)) {
            result = decision.at;
        }
    }
    return result;
}

/// The definite refusals that count: since the fresh start, and since the last record that was made.
std::vector<CreationAttempt> refusals(const PackageFacts& package)
{
    const QDateTime start = freshStart(package);
    std::vector<CreationAttempt> result;
    for (const CreationAttempt& attempt : sortedBy(package.attempts, &CreationAttempt::at)) {
        if (attempt.outcome != CreationAttempt::Outcome::Rejected) {
            result.clear();
        } else if (isAfter(attempt.at, start)) {
            result.push_back(attempt);
        }
    }
    return result;
}

bool isOlder(const TrackingNews& a, const TrackingNews& b)
{
    return std::tie(a.updatedAt, a.learnedAt) < std::tie(b.updatedAt, b.learnedAt);
}

const TrackingNews* latestNews(const PackageFacts& package, const QDateTime& start)
{
    const TrackingNews* latest = nullptr;
    for (const TrackingNews& news : package.news) {
        if (isAfter(news.learnedAt, start) && (!latest || isOlder(*latest, news))) {
            latest = &news;
        }
    }
    return latest;
}

/// When a tag was heard of first.
QDateTime firstLearned(const PackageFacts& package, const QString& tag, const QDateTime& start)
{
    QDateTime result;
    for (const TrackingNews& news : package.news) {
        if (news.tag == tag && isAfter(news.learnedAt, start) &&
            (!result.isValid() || news.learnedAt < result)) {
            result = news.learnedAt;
        }
    }
    return result;
}

std::optional<PackageState> lossOf(const TrackingNews& news)
{
    static const std::array kLost{QStringLiteral("Exception_013"), QStringLiteral("Exception_020"),
                                  QStringLiteral("Exception_021")};
    if (news.returned || news.subtag == QLatin1String("Exception_010") ||
        news.subtag == QLatin1String("Exception_011")) {
        return PackageState::Returned;
    }
    if (std::find(kLost.begin(), kLost.end(), news.subtag) != kLost.end()) {
        return PackageState::Lost;
    }
    return std::nullopt;
}

/// A Delivered that follows on a return is the sender's, also where only earlier news told of the return
/// (T13).
bool followsOnReturn(const TrackingNews& delivered, const PackageFacts& package, const QDateTime& start)
{
    return std::any_of(package.news.begin(), package.news.end(), [&](const TrackingNews& news) {
        return isAfter(news.learnedAt, start) && isOlder(news, delivered) &&
               lossOf(news) == PackageState::Returned;
    });
}

QDateTime deliveredInstant(const TrackingNews& news, const QDateTime& learned, const PackageContext& context)
{
    std::optional<QDateTime> said =
        deliveryInstant(news.deliveryDate, context.destinationCountry, context.storeZone);
    if (!said) {
        said = deliveryInstant(news.deliveredCheckpointTime, context.destinationCountry, context.storeZone);
    }
    if (!said && news.deliveredCheckpointRecordedAt.isValid()) {
        said = news.deliveredCheckpointRecordedAt;
    }
    return std::min(said.value_or(learned), learned);
}

void fail(PackageVerdict& verdict, const QDateTime& knownAt, const PackageContext& context)
{
    verdict.retryAt.reset();
    if (context.deliveredByShopify) {
        verdict.state = PackageState::Delivered;
        verdict.deliveredAt = context.deliveredByShopify;
        return;
    }
    verdict.state = PackageState::Failed;
    verdict.knownFailedAt = knownAt;
}

void judgeNews(PackageVerdict& verdict, const PackageFacts& package, const PackageContext& context)
{
    const QDateTime corrected = carrierCorrectedAt(package);
    const TrackingNews* news = latestNews(package, corrected);
    if (!news) {
        return;
    }
    verdict.tag = news->tag;
    const bool delivered = news->tag == QLatin1String("Delivered");
    std::optional<PackageState> loss = lossOf(*news);
    if (!loss && delivered && followsOnReturn(*news, package, corrected)) {
        loss = PackageState::Returned;
    }
    if (loss) {
        verdict.state = context.skipFailedDelivery ? *loss : PackageState::Open;
        return;
    }
    if (delivered) {
        verdict.state = PackageState::Delivered;
        verdict.deliveredAt = deliveredInstant(*news, firstLearned(package, news->tag, corrected), context);
        return;
    }
    const QDateTime start = freshStart(package);
    if (news->tag == QLatin1String("Expired") && isAfter(news->learnedAt, start)) {
        verdict.expired = true;
        fail(verdict, firstLearned(package, news->tag, start), context);
    }
}

void judgeAttempts(PackageVerdict& verdict, const PackageFacts& package, const PackageContext& context)
{
    const std::vector<CreationAttempt> refused = refusals(package);
    if (refused.empty() || (verdict.hasRecord && !freshStart(package).isValid())) {
        return;
    }
    verdict.words = refused.back().message;
    if (verdict.hasRecord) {
        // AfterShip refused what the merchant wanted of its record: there is no second attempt (T9).
        fail(verdict, refused.front().at, context);
        return;
    }
    if (refused.size() == 1) {
        verdict.retryAt = refused.front().at.addSecs(kSecondAttemptSeconds);
        return;
    }
    fail(verdict, refused[1].at, context);
}

/// The sighting that counts for a fulfilment: the latest accepted one that shows anything (T5).
const TrackingSighting* countingSighting(const std::vector<TrackingSighting>& ofFulfillment,
                                         const Fulfillment& fulfillment, const TimingSettings& timing)
{
    const QDateTime graceEnds = fulfillment.createdAt.addSecs(timing.trackingGraceMinutes * 60LL);
    const TrackingSighting* result = nullptr;
    for (const TrackingSighting& sighting : ofFulfillment) {
        const bool first = &sighting == &ofFulfillment.front();
        const bool accepted = first || timing.lateTracking || sighting.seenAt <= graceEnds;
        if (accepted && !sighting.entries.empty()) {
            result = &sighting;
        }
    }
    return result;
}

void follow(Following& following, const TrackingEntry& entry, const Fulfillment& fulfillment)
{
    if (entry.number.trimmed().isEmpty()) {
        if (!entry.carrier.trimmed().isEmpty()) {
            following.withoutNumber.append(entry.carrier);
        }
        return;
    }
    if (entry.carrier.trimmed().isEmpty()) {
        following.withoutCarrier.append(entry.number);
        return;
    }
    const PackageKey key = PackageKey::of(entry.number, entry.carrier);
    const bool known =
        std::any_of(following.packages.begin(), following.packages.end(), [&](const FollowedPackage& p) {
            return p.key == key && p.fulfillmentGid == fulfillment.gid;
        });
    if (!known) {
        following.packages.push_back(
            {key, entry.number, entry.carrier, fulfillment.gid, PackageState::Open, std::nullopt});
    }
}

} // namespace

PackageVerdict judgePackage(const PackageFacts& package, const PackageContext& context)
{
    PackageVerdict verdict;
    verdict.hasRecord = !package.trackingId.isEmpty();
    verdict.number = package.key.number;
    verdict.slug = package.slug;
    judgeAttempts(verdict, package, context);
    judgeNews(verdict, package, context);
    const auto fellBack = fellBackAt(package, freshStart(package));
    if (fellBack && verdict.state == PackageState::Open) {
        verdict.fellBack = true;
        fail(verdict, *fellBack, context);
    }
    return verdict;
}

Following followedPackages(const OrderFacts& facts, const TimingSettings& timing)
{
    const std::vector<TrackingSighting> sightings = sortedBy(facts.sightings, &TrackingSighting::seenAt);
    Following following;
    // By gid first, so that those created at the same moment have an order of their own.
    const auto byGid = sortedBy(facts.order.fulfillments, &Fulfillment::gid);
    for (const Fulfillment& fulfillment : sortedBy(byGid, &Fulfillment::createdAt)) {
        if (!fulfillment.counts()) {
            continue;
        }
        std::vector<TrackingSighting> own;
        std::copy_if(
            sightings.begin(), sightings.end(), std::back_inserter(own),
            [&](const TrackingSighting& sighting) { return sighting.fulfillmentGid == fulfillment.gid; });
        if (const TrackingSighting* sighting = countingSighting(own, fulfillment, timing)) {
            for (const TrackingEntry& entry : sighting->entries) {
                follow(following, entry, fulfillment);
            }
        }
    }
    return following;
}

std::optional<PackageDecision> pendingChange(const PackageFacts& package)
{
    if (package.trackingId.isEmpty()) {
        return std::nullopt;
    }
    QDateTime told;
    for (const CreationAttempt& attempt : package.attempts) {
        told = !told.isValid() || attempt.at > told ? attempt.at : told;
    }
    std::optional<PackageDecision> pending;
    for (const PackageDecision& decision : sortedBy(package.decisions, &PackageDecision::at)) {
        if (decision.kind == PackageDecision::Kind::FallBack) {
            pending.reset(); // it isn't waited for any more
        } else if (isAfter(decision.at, told) &&
                   (!pending || decision.kind == PackageDecision::Kind::CarrierCorrected)) {
            pending = decision;
        }
    }
    return pending;
}

bool canRetrack(const PackageFacts& package, PackageState state, const QDateTime& now)
{
    const auto next = nextCreationAt(package, now);
    return state == PackageState::Failed || (state == PackageState::Open && next && *next > now);
}

std::optional<QDateTime> nextCreationAt(const PackageFacts& package, const QDateTime& now)
{
    const QDateTime start = freshStart(package);
    const auto made =
        std::count_if(package.attempts.begin(), package.attempts.end(), [&](const CreationAttempt& a) {
            return a.outcome != CreationAttempt::Outcome::Rejected && isAfter(a.at, start);
        });
    // A record that vanished is made again once (section 5).
    if (!package.trackingId.isEmpty() || made > 1 || fellBackAt(package, start)) {
        return std::nullopt;
    }
    const std::vector<CreationAttempt> refused = refusals(package);
    switch (refused.size()) {
    case 0:
        return now;
    case 1:
        return refused.front().at.addSecs(kSecondAttemptSeconds - kToleranceSeconds);
    default:
        return std::nullopt;
    }
}

} // namespace afterparcel
