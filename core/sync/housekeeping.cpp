#include "core/sync/housekeeping.h"

#include "core/base/logging.h"

namespace afterparcel
{

namespace
{

constexpr int kBatch = 500; ///< orders in one transaction, so that nobody waits long for the database
const QString kErasedOn = QStringLiteral("retention_day");

Result<void> eraseOldOnes(Store& store, const Settings& settings, const QDateTime& now,
                          const Cancellation& cancellation)
{
    const QString today = now.toUTC().date().toString(Qt::ISODate);
    const Result<QString> last = store.value(kErasedOn);
    if (!last || *last == today || settings.retentionMonths == 0) {
        return last.map([](const QString&) {});
    }
    int erased = 0;
    int batch = kBatch;
    while (batch == kBatch && !cancellation.isCancelled()) {
        const Result<int> done = store.eraseFinished(now.addMonths(-settings.retentionMonths), kBatch);
        if (!done) {
            return tl::unexpected(done.error());
        }
        batch = *done;
        erased += batch;
    }
    if (erased > 0) {
        qCInfo(lcSync) << "buyers' data erased of finished orders:" << erased;
    }
    return cancellation.isCancelled() ? Result<void>{} : store.setValue(kErasedOn, today);
}

} // namespace

Result<void> keepHouse(Store& store, const Settings& settings, const QDateTime& now,
                       const Cancellation& cancellation)
{
    const Result<void> erased = eraseOldOnes(store, settings, now, cancellation);
    const Result<void> copied = store.keepDailyCopy(now);
    return erased ? copied : erased;
}

} // namespace afterparcel
