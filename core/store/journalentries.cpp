#include "core/store/journalentries.h"

#include "core/store/journal.h"
#include "core/store/names.h"
#include "core/store/values.h"

#include <QJsonArray>

namespace afterparcel
{

namespace
{

const QLatin1String kAt("at"), kOrder("order"), kShop("shop"), kOn("on"), kFulfillment("fulfilment"),
    kEntries("entries"), kKind("kind"), kMessage("message_id"), kBasis("basis"), kReason("reason"),
    kSendAt("send_at"), kReference("ref"), kOutcome("outcome"), kMoment("moment"), kAnyway("anyway"),
    kNumber("number"), kCarrier("carrier"), kSlug("slug"), kHash("hash");

QJsonObject make(const char* type, const QDateTime& at)
{
    QJsonObject entry = Journal::entry(type);
    entry.insert(kAt, at.toMSecsSinceEpoch());
    return entry;
}

void insertInstant(QJsonObject& entry, QLatin1String key, const std::optional<QDateTime>& instant)
{
    if (instant && instant->isValid()) {
        entry.insert(key, instant->toMSecsSinceEpoch());
    }
}

std::optional<QDateTime> instantOf(const QJsonObject& entry, QLatin1String key)
{
    const QJsonValue value = entry.value(key);
    return value.isDouble() ? std::optional(instantFromMs(value.toInteger())) : std::nullopt;
}

} // namespace

QJsonObject connectedEntry(const QString& shopGid, const QDateTime& at)
{
    QJsonObject entry = make(Journal::kConnected, at);
    entry.insert(kShop, shopGid);
    return entry;
}

QJsonObject switchEntry(bool on, const QDateTime& at)
{
    QJsonObject entry = make(Journal::kSwitch, at);
    entry.insert(kOn, on);
    return entry;
}

QJsonObject sightEntry(const QString& orderGid, const TrackingSighting& sighting)
{
    QJsonObject entry = make(Journal::kSight, sighting.seenAt);
    entry.insert(kOrder, orderGid);
    entry.insert(kFulfillment, sighting.fulfillmentGid);
    QJsonArray entries;
    for (const TrackingEntry& tracking : sighting.entries) {
        entries.append(QJsonArray{tracking.number, tracking.carrier});
    }
    entry.insert(kEntries, entries);
    return entry;
}

QJsonObject claimEntry(const QString& orderGid, const SendAttempt& attempt)
{
    QJsonObject entry = make(Journal::kClaim, attempt.claimedAt);
    entry.insert(kOrder, orderGid);
    entry.insert(kKind, nameOf(attempt.kind));
    entry.insert(kMessage, attempt.messageId);
    entry.insert(kBasis, attempt.basis);
    entry.insert(kReason, attempt.reason);
    insertInstant(entry, kSendAt, attempt.sendAt);
    return entry;
}

QJsonObject outcomeEntry(const QString& orderGid, const QString& claim, SendAttempt::Outcome outcome,
                         const QDateTime& at)
{
    QJsonObject entry = make(Journal::kOutcome, at);
    entry.insert(kOrder, orderGid);
    entry.insert(kReference, claim);
    entry.insert(kOutcome, nameOf(outcome));
    return entry;
}

QJsonObject decisionEntry(const QString& orderGid, const Decision& decision)
{
    QJsonObject entry = make(Journal::kDecision, decision.at);
    entry.insert(kOrder, orderGid);
    entry.insert(kKind, nameOf(decision.kind));
    insertInstant(entry, kMoment, decision.moment);
    if (decision.anyway) {
        entry.insert(kAnyway, true);
    }
    return entry;
}

QJsonObject undoEntry(const QString& orderGid, const QString& decision, const QDateTime& at)
{
    QJsonObject entry = make(Journal::kUndo, at);
    entry.insert(kOrder, orderGid);
    entry.insert(kReference, decision);
    return entry;
}

QJsonObject packageDecisionEntry(const PackageKey& key, const PackageDecision& decision)
{
    QJsonObject entry = make(Journal::kPackageDecision, decision.at);
    entry.insert(kNumber, key.number);
    entry.insert(kCarrier, key.carrier);
    entry.insert(kKind, nameOf(decision.kind));
    entry.insert(kSlug, decision.slug);
    return entry;
}

QJsonObject unsubscribeEntry(const QString& hash, const QDateTime& at)
{
    QJsonObject entry = make(Journal::kUnsubscribe, at);
    entry.insert(kHash, hash);
    return entry;
}

QJsonObject forgottenEntry(const QString& hash, const QDateTime& at)
{
    QJsonObject entry = make(Journal::kForgotten, at);
    entry.insert(kHash, hash);
    return entry;
}

QJsonObject voidEntry(const QString& reference, const QDateTime& at)
{
    QJsonObject entry = make(Journal::kVoid, at);
    entry.insert(kReference, reference);
    return entry;
}

QString orderOf(const QJsonObject& entry)
{
    return entry.value(kOrder).toString();
}

QString referenceOf(const QJsonObject& entry)
{
    return entry.value(kReference).toString();
}

QString hashOf(const QJsonObject& entry)
{
    return entry.value(kHash).toString();
}

QString shopOf(const QJsonObject& entry)
{
    return entry.value(kShop).toString();
}

QDateTime momentOf(const QJsonObject& entry)
{
    return instantFromMs(entry.value(kAt).toInteger());
}

bool isOn(const QJsonObject& entry)
{
    return entry.value(kOn).toBool();
}

TrackingSighting sightingOf(const QJsonObject& entry)
{
    TrackingSighting sighting{entry.value(kFulfillment).toString(), momentOf(entry), {}};
    const QJsonArray entries = entry.value(kEntries).toArray();
    for (const QJsonValue tracking : entries) {
        sighting.entries.push_back(
            {tracking.toArray().at(0).toString(), tracking.toArray().at(1).toString()});
    }
    return sighting;
}

SendAttempt claimOf(const QJsonObject& entry)
{
    SendAttempt attempt;
    attempt.kind = fromName<SendAttempt::Kind>(entry.value(kKind).toString());
    attempt.messageId = entry.value(kMessage).toString();
    attempt.claimedAt = momentOf(entry);
    attempt.basis = entry.value(kBasis).toString();
    attempt.reason = entry.value(kReason).toString();
    attempt.sendAt = instantOf(entry, kSendAt);
    return attempt;
}

SendAttempt::Outcome outcomeOf(const QJsonObject& entry)
{
    return fromName<SendAttempt::Outcome>(entry.value(kOutcome).toString());
}

Decision decisionOf(const QJsonObject& entry)
{
    return {0, momentOf(entry), fromName<Decision::Kind>(entry.value(kKind).toString()),
            instantOf(entry, kMoment), entry.value(kAnyway).toBool()};
}

PackageKey packageKeyOf(const QJsonObject& entry)
{
    return {entry.value(kNumber).toString(), entry.value(kCarrier).toString()};
}

PackageDecision packageDecisionOf(const QJsonObject& entry)
{
    return {momentOf(entry), fromName<PackageDecision::Kind>(entry.value(kKind).toString()),
            entry.value(kSlug).toString()};
}

} // namespace afterparcel
