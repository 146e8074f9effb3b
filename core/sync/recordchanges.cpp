#include "core/sync/recordchanges.h"

#include "core/base/logging.h"
#include "core/domain/packageschedule.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kStillActive = 4013; ///< AfterShip's: it follows the parcel anyway

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TrackingStage)
};

/// Whether AfterShip had given the parcel up: it looks at it again only when told to.
bool isExpired(const PackageFacts& package)
{
    const auto last = std::max_element(
        package.news.begin(), package.news.end(),
        [](const TrackingNews& a, const TrackingNews& b) { return a.updatedAt < b.updatedAt; });
    return last != package.news.end() && last->tag == QLatin1String("Expired");
}

/// The record is gone, or there is another one of the same number and carrier: made anew, or adopted (T8).
bool isToBeMadeAnew(const Error& error)
{
    constexpr int kAlreadyExists = 4003;
    constexpr int kNoSuchRecord = 4004;
    return error.code == kAlreadyExists || error.code == kNoSuchRecord;
}

/// Whether the answer says something about this parcel; anything else concerns AfterShip as a whole.
bool isAboutTheParcel(const Error& error)
{
    return error.kind == ErrorKind::Rejected || error.kind == ErrorKind::BadInput || isToBeMadeAnew(error);
}

QCoro::Task<Result<void>> tell(AfterShipClient* aftership, PackageFacts package, PackageDecision decision,
                               Cancellation cancellation)
{
    if (decision.kind == PackageDecision::Kind::CarrierCorrected) {
        Result<void> corrected = co_await aftership->setSlug(package.trackingId, decision.slug, cancellation);
        if (!corrected || !isExpired(package)) {
            co_return corrected;
        }
    }
    Result<void> again = co_await aftership->retrack(package.trackingId, cancellation);
    const bool corrected = decision.kind == PackageDecision::Kind::CarrierCorrected;
    if (!again && isAboutTheParcel(again.error()) && (corrected || again.error().code == kStillActive)) {
        co_return {}; // it is followed, as it should be
    }
    co_return again;
}

Result<void> keep(const StageContext& context, const PackageFacts& package, const PackageDecision& decision,
                  const Result<void>& told)
{
    // Later than the decision, also where the clock stood still or went back.
    CreationAttempt attempt{
        std::max(context.now(), decision.at.addMSecs(1)), CreationAttempt::Outcome::Changed, 0, {}};
    if (told) {
        return context.store->setRecord(package.key, package.trackingId, decision.slug, attempt);
    }
    if (isToBeMadeAnew(told.error())) {
        return context.store->forgetRecord(package.key, context.now());
    }
    attempt.outcome = CreationAttempt::Outcome::Rejected;
    attempt.code = told.error().code;
    attempt.message = told.error().what;
    return context.store->addCreationAttempt(package.key, attempt);
}

} // namespace

QCoro::Task<Result<int>> changeRecords(StageContext context, AfterShipClient* aftership,
                                       std::vector<PackageFacts> due)
{
    int count = 0;
    for (const PackageFacts& package : due) {
        if (context.cancellation.isCancelled()) {
            co_return fail(ErrorKind::Cancelled, Tr::tr("Cancelled."));
        }
        context.progress(Tr::tr("Changing tracking records"), count, static_cast<qint64>(due.size()));
        const auto decision = pendingChange(package);
        if (!decision) {
            continue;
        }
        Result<void> told = co_await tell(aftership, package, *decision, context.cancellation);
        if (!told && !isAboutTheParcel(told.error())) {
            co_return tl::unexpected(told.error());
        }
        const Result<void> kept = keep(context, package, *decision, told);
        if (!kept) {
            co_return tl::unexpected(kept.error());
        }
        count += 1;
    }
    co_return count;
}

} // namespace afterparcel
