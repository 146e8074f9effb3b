#include "core/sync/trackingstage.h"

#include "core/base/joining.h"
#include "core/base/logging.h"
#include "core/sync/pause.h"
#include "core/sync/recordchanges.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TrackingStage)
};

const QString kKeyBanner = QStringLiteral("aftership_key");
const QString kPlanBanner = QStringLiteral("aftership_plan");
const QString kPause = QStringLiteral("tracking_pause");

struct Counts {
    int created = 0;
    int adopted = 0;
    int refused = 0;
    int changed = 0;
};

QString summary(const Counts& counts)
{
    if (counts.created + counts.adopted + counts.refused + counts.changed == 0) {
        return Tr::tr("no record to create");
    }
    QStringList parts{Tr::tr("%n tracking record(s) created", nullptr, counts.created)};
    if (counts.changed > 0) {
        parts.append(Tr::tr("%n changed by your decision", "tracking records", counts.changed));
    }
    if (counts.adopted > 0) {
        parts.append(Tr::tr("%n existing one(s) adopted", nullptr, counts.adopted));
    }
    if (counts.refused > 0) {
        parts.append(Tr::tr("%n refused", nullptr, counts.refused));
    }
    return listed(parts);
}

Result<void> storeRecord(const StageContext& context, const PackageKey& key, const TrackingRecord& record,
                         CreationAttempt::Outcome outcome)
{
    const CreationAttempt attempt{context.now(), outcome, 0, {}};
    Result<void> stored = context.store->setRecord(key, record.id, record.slug, attempt);
    if (!stored) {
        return stored;
    }
    // An adopted record may have been delivered already; waiting for the next round would lose half a day.
    const Result<int> news = context.store->addNews({PackageNews{key, record.news, record.slug}});
    return news ? Result<void>{} : tl::unexpected(news.error());
}

Result<void> storeRefusal(const StageContext& context, const PackageKey& key, int code,
                          const QString& message)
{
    return context.store->addCreationAttempt(
        key, CreationAttempt{context.now(), CreationAttempt::Outcome::Rejected, code, message});
}

/// T8: on a plan limit, this is the attempt of every package due in this pass; no further create is sent.
Result<void> refuseAll(const StageContext& context, const std::vector<CreationDue>& due, std::size_t from,
                       const RecordPlanLimit& limit, Counts& counts)
{
    for (std::size_t i = from; i < due.size(); ++i) {
        const Result<void> stored = storeRefusal(context, due[i].package.key, limit.code, limit.message);
        if (!stored) {
            return stored;
        }
        ++counts.refused;
    }
    return context.store->raiseBanner(
        kPlanBanner,
        Tr::tr("AfterShip accepts no more parcels: “%1”. Enlarge the plan at AfterShip, or let the "
               "requests go out by the date of fulfilment.")
            .arg(limit.message));
}

/// Stores one outcome. True: go on with the next package.
Result<bool> store(const StageContext& context, const std::vector<CreationDue>& due, std::size_t index,
                   const CreationOutcome& outcome, Counts& counts)
{
    const PackageKey& key = due[index].package.key;
    const auto going = [](bool on) { return [on]() -> Result<bool> { return on; }; };
    if (const auto* created = std::get_if<RecordCreated>(&outcome)) {
        ++counts.created;
        return storeRecord(context, key, created->record, CreationAttempt::Outcome::Created)
            .and_then(going(true));
    }
    if (const auto* adopted = std::get_if<RecordAdopted>(&outcome)) {
        ++counts.adopted;
        return storeRecord(context, key, adopted->record, CreationAttempt::Outcome::Adopted)
            .and_then(going(true));
    }
    if (const auto* rejected = std::get_if<RecordRejected>(&outcome)) {
        ++counts.refused;
        return storeRefusal(context, key, rejected->code, rejected->message).and_then(going(true));
    }
    if (const auto* limit = std::get_if<RecordPlanLimit>(&outcome)) {
        return refuseAll(context, due, index, *limit, counts).and_then(going(false));
    }
    if (const auto* refused = std::get_if<RecordKeyRefused>(&outcome)) {
        const Result<void> raised = raiseKeyBanner(context, refused->error);
        return tl::unexpected(raised ? refused->error : raised.error());
    }
    return tl::unexpected(std::get<RecordOutage>(outcome).error);
}

/// Remembers a failure: T12's banner for a refused key, a growing pause for an outage.
tl::unexpected<Error> failed(const StageContext& context, const Error& error)
{
    const bool refused = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
    const Result<void> noted = refused                   ? raiseKeyBanner(context, error)
                               : isTransient(error.kind) ? lengthenPause(context, kPause)
                                                         : Result<void>{};
    return tl::unexpected(noted ? error : noted.error());
}

} // namespace

Result<void> raiseKeyBanner(const StageContext& context, const Error& error)
{
    return context.store->raiseBanner(
        kKeyBanner,
        Tr::tr("AfterShip refuses the key: %1 Enter a working key in the settings, or switch AfterShip off "
               "there.")
            .arg(error.what));
}

Result<void> clearKeyBanner(const StageContext& context)
{
    return context.store->clearBanner(kKeyBanner);
}

QCoro::Task<StageResult> runTrackingStage(StageContext context)
{
    if (!context.settings().aftershipEnabled) {
        co_return Tr::tr("AfterShip is off");
    }
    Result<std::vector<PackageFacts>> changes = context.store->changesDue();
    Result<std::vector<CreationDue>> due = context.store->creationsDue(context.now());
    if (!changes || !due) {
        co_return tl::unexpected(!changes ? changes.error() : due.error());
    }
    Counts counts;
    if (changes->empty() && due->empty()) {
        co_return summary(counts);
    }
    if (const auto until = pausedUntil(context, kPause)) {
        co_return Tr::tr("AfterShip did not answer; it is asked again later");
    }
    Result<AfterShipClient*> client = co_await context.services->aftership();
    if (!client) {
        co_return tl::unexpected(client.error());
    }
    if (!changes->empty()) {
        const Result<int> changed = co_await changeRecords(context, *client, std::move(*changes));
        if (!changed) {
            co_return failed(context, changed.error());
        }
        counts.changed = *changed;
        due = context.store->creationsDue(context.now()); // AfterShip may have lost a record
        if (!due) {
            co_return tl::unexpected(due.error());
        }
    }
    const PassOn passOn{context.settings().aftershipPassEmail, context.settings().aftershipPassPhone};
    const StoreFacts facts = context.store->storeFacts();
    bool planLimit = false;
    for (std::size_t i = 0; i < due->size() && !planLimit; ++i) {
        if (context.cancellation.isCancelled()) {
            co_return fail(ErrorKind::Cancelled, Tr::tr("Cancelled."));
        }
        context.progress(Tr::tr("Creating tracking records"), static_cast<qint64>(i),
                         static_cast<qint64>(due->size()));
        AfterShipClient* aftership = *client;
        CreationOutcome outcome = co_await aftership->create((*due)[i].package, (*due)[i].order, facts,
                                                             passOn, context.cancellation);
        const Result<bool> stored = store(context, *due, i, outcome, counts);
        if (!stored) {
            co_return failed(context, stored.error());
        }
        planLimit = !*stored;
    }
    const Result<void> ended =
        clearKeyBanner(context).and_then([&] { return endPause(context, kPause); }).and_then([&] {
            return planLimit ? Result<void>{} : context.store->clearBanner(kPlanBanner);
        });
    if (!ended) {
        co_return tl::unexpected(ended.error());
    }
    co_return summary(counts);
}

} // namespace afterparcel
