#include "core/domain/actionrules.h"
#include "core/domain/spread.h"
#include "core/store/requestsql.h"
#include "core/store/requestviews.h"
#include "core/store/store.h"
#include "core/store/store_p.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr std::size_t kNamed = 6; ///< requests of a plan; more are counted alone

void countIn(std::vector<ReasonCount>& counts, Status status, Reason reason)
{
    const auto known = std::find_if(counts.begin(), counts.end(), [&](const ReasonCount& entry) {
        return entry.status == status && entry.reason == reason;
    });
    if (known == counts.end()) {
        counts.push_back({status, reason, 1});
    } else {
        known->count += 1;
    }
}

int addressesOf(Database& database, const BulkPlan& plan)
{
    RequestRows all = plan.rows;
    all.insert(all.end(), plan.overruledRows.begin(), plan.overruledRows.end());
    Query query(database, QStringLiteral("SELECT COUNT(DISTINCT address_hash) FROM orders "
                                         "WHERE id IN (SELECT value FROM json_each(?))"));
    query.run(idsToJson(all));
    return query.next() ? query.integer(0) : 0;
}

RequestRows firstOf(const BulkPlan& plan)
{
    RequestRows first;
    for (const RequestRows* rows : {&plan.rows, &plan.overruledRows}) {
        for (std::size_t i = 0; i < rows->size() && first.size() < kNamed; ++i) {
            first.push_back((*rows)[i]);
        }
    }
    return first;
}

/// In SQL: whether the request `r` has a parcel that the action is about, as the rules of a single decision
/// ask.
QString parcelsFit(const PlannedAction& action)
{
    const QString followed =
        QStringLiteral("EXISTS (SELECT 1 FROM followed_packages f WHERE f.order_id = r.order_id AND %1)");
    if (const auto* decision = std::get_if<Decision::Kind>(&action)) {
        return *decision == Decision::Kind::Delivered
                   ? QStringLiteral("EXISTS (SELECT 1 FROM order_packages p WHERE p.order_id = r.order_id)")
                   : QStringLiteral("1");
    }
    switch (std::get<PackageDecision::Kind>(action)) {
    case PackageDecision::Kind::Retrack:
        return followed.arg(
            QStringLiteral("(f.state = 'failed' OR (f.state = 'open' AND r.reason = 'tracking_retry'))"));
    case PackageDecision::Kind::FallBack:
        return followed.arg(QStringLiteral("f.state = 'open'"));
    case PackageDecision::Kind::CarrierCorrected:
        break;
    }
    return followed.arg(QStringLiteral("f.state IS NOT NULL"));
}

bool mayHandleParcels(Status status)
{
    return status != Status::Sent && status != Status::NotScheduled;
}

} // namespace

Result<RequestRows> Store::rows(const RequestQuery& query) const
{
    const ReadScope scope(*d->database);
    const ListStatement statement = listStatement(*d->database, query, d->clock.now());
    RequestRows rows;
    Query found(*d->database, statement.sql);
    found.execute(statement.arguments);
    while (found.next()) {
        rows.push_back(found.number(0));
    }
    return scope.result(std::move(rows));
}

std::vector<QDateTime> Store::spreadMoments(int count, int days) const
{
    return spreadOverDays(count, days, d->settings.timing, storeFacts().zone, d->clock.now());
}

Result<RequestRows> Store::rowsOf(const QStringList& gids) const
{
    const ReadScope scope(*d->database);
    RequestRows rows;
    Query found(*d->database,
                QStringLiteral("SELECT o.id FROM json_each(?) j JOIN orders o ON o.gid = j.value"));
    found.run(listToJson(gids));
    while (found.next()) {
        rows.push_back(found.number(0));
    }
    return scope.result(std::move(rows));
}

Result<BulkPlan> Store::planBulk(const PlannedAction& action, const RequestRows& rows, bool anyway) const
{
    const ReadScope scope(*d->database);
    BulkPlan plan;
    const auto* decided = std::get_if<Decision::Kind>(&action);
    const Decision::Kind kind = decided ? *decided : Decision::Kind::Skip; // of what is unsent
    plan.kind = kind;
    Query query(*d->database, QStringLiteral("SELECT r.order_id, r.status, r.reason, %1 FROM json_each(?) j "
                                             "JOIN requests r ON r.order_id = j.value ORDER BY j.key")
                                  .arg(parcelsFit(action)));
    query.run(idsToJson(rows));
    while (query.next()) {
        const Status status = statusFromString(query.text(1)).value_or(Status::NeedsAttention);
        const Reason reason = reasonFromString(query.text(2)).value_or(Reason::Manual);
        const bool overrules = sends(kind) && status == Status::Skipped && mayAskAnyway(reason);
        const bool may = mayDecide(kind, status, reason) && (decided || mayHandleParcels(status));
        if (!may || (overrules && !anyway)) {
            countIn(plan.leftOut, status, reason);
        } else if (query.number(3) == 0) {
            plan.withoutParcel += 1;
        } else if (overrules) {
            countIn(plan.overruled, status, reason);
            plan.overruledRows.push_back(query.number(0));
        } else {
            plan.maybeSent += reason == Reason::InterruptedSend ? 1 : 0;
            if (kind == Decision::Kind::Reschedule && staysStopped(status, reason)) {
                countIn(plan.held, status, reason);
            }
            plan.rows.push_back(query.number(0));
        }
    }
    plan.first = readViews(*d->database, firstOf(plan));
    if (sends(kind)) {
        plan.buyers = addressesOf(*d->database, plan);
    }
    return scope.result(std::move(plan));
}

} // namespace afterparcel
