#include "core/store/timeline.h"

#include "core/base/joining.h"
#include "core/store/names.h"
#include "core/store/timelinetext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Timeline)
};

using Events = std::vector<TimelineEvent>;

void add(Events& events, const QDateTime& at, const char* kind, const QString& text)
{
    if (at.isValid()) {
        events.push_back({at, QString::fromLatin1(kind), text});
    }
}

void addOrder(Events& events, const Order& order)
{
    add(events, order.createdAt, "order", Tr::tr("Order %1 was placed.").arg(order.name));
    for (const Fulfillment& fulfillment : order.fulfillments) {
        add(events, fulfillment.createdAt, "fulfilment", fulfilmentText(fulfillment));
    }
}

void addPackage(Events& events, const PackageFacts& package)
{
    for (const CreationAttempt& attempt : package.attempts) {
        const bool rejected = attempt.outcome == CreationAttempt::Outcome::Rejected;
        add(events, attempt.at, rejected ? "tracking_failed" : "tracking_created",
            creationText(package, attempt));
    }
    QString tag;
    for (const TrackingNews& news : package.news) {
        if (news.tag != tag) {
            add(events, news.learnedAt, "carrier_news", newsText(package, news));
            tag = news.tag;
        }
    }
    for (const PackageDecision& decision : package.decisions) {
        add(events, decision.at, "action", packageDecisionText(package, decision));
    }
}

void addAttempt(Events& events, const SendAttempt& attempt)
{
    add(events, attempt.claimedAt, "claimed", claimText(attempt));
    if (!attempt.endedAt) {
        return;
    }
    const char* kind = "note";
    if (attempt.outcome == SendAttempt::Outcome::Accepted) {
        kind = "sent";
    } else if (attempt.outcome == SendAttempt::Outcome::Refused ||
               attempt.outcome == SendAttempt::Outcome::RefusedForNow) {
        kind = "refused";
    }
    add(events, *attempt.endedAt, kind, outcomeText(attempt));
}

/// Undone ones too: both the decision and its taking back happened.
void addDecisions(Events& events, Database& database, qint64 order, const QTimeZone& zone)
{
    Query query(database, QStringLiteral("SELECT at, kind, moment, anyway, note, undone_at FROM decisions "
                                         "WHERE order_id = ? ORDER BY id"));
    query.run(order);
    while (query.next()) {
        const Decision decision{0, query.moment(0), fromName<Decision::Kind>(query.text(1)), query.instant(2),
                                query.flag(3)};
        add(events, decision.at, "action", joinedSentences({decisionText(decision, zone), query.text(4)}));
        add(events, query.moment(5), "action", undoneText(decision, zone));
    }
}

void addRehearsal(Events& events, Database& database, qint64 order)
{
    Query query(database, QStringLiteral("SELECT at FROM rehearsals WHERE order_id = ?"));
    query.run(order);
    if (query.next()) {
        add(events, query.moment(0), "rehearsed",
            Tr::tr("Mailed to your own address as a rehearsal; the buyer got nothing."));
    }
}

void addStored(Events& events, Database& database, qint64 order)
{
    Query query(database, QStringLiteral("SELECT at, kind, text FROM events WHERE order_id = ? ORDER BY id"));
    query.run(order);
    while (query.next()) {
        events.push_back({query.moment(0), query.text(1), query.text(2)});
    }
}

/// Of what happened within one second the causes come first: a parcel's news, what the merchant decided, what
/// that made of the schedule, then the sending and what came of it.
int rankOf(const QString& kind)
{
    static const QHash<QString, int> kRanks{{QStringLiteral("order"), 0},
                                            {QStringLiteral("fulfilment"), 1},
                                            {QStringLiteral("tracking_created"), 2},
                                            {QStringLiteral("tracking_failed"), 2},
                                            {QStringLiteral("carrier_news"), 3},
                                            {QStringLiteral("delivered"), 4},
                                            {QStringLiteral("action"), 5},
                                            {QStringLiteral("scheduled"), 6},
                                            {QStringLiteral("moved"), 6},
                                            {QStringLiteral("skipped"), 6},
                                            {QStringLiteral("claimed"), 7}};
    constexpr int kOutcomes = 8;
    return kRanks.value(kind, kOutcomes);
}

} // namespace

std::vector<TimelineEvent> readTimeline(Database& database, const StoredFacts& stored, const QTimeZone& zone)
{
    Events events;
    addOrder(events, stored.facts.order);
    for (const PackageFacts& package : stored.facts.packages) {
        addPackage(events, package);
    }
    addDecisions(events, database, stored.id, zone);
    for (const SendAttempt& attempt : stored.facts.attempts) {
        addAttempt(events, attempt);
    }
    addRehearsal(events, database, stored.id);
    addStored(events, database, stored.id);
    std::stable_sort(events.begin(), events.end(), [](const TimelineEvent& a, const TimelineEvent& b) {
        return std::pair(a.at, rankOf(a.kind)) < std::pair(b.at, rankOf(b.kind));
    });
    return events;
}

} // namespace afterparcel
