#include "core/aftership/aftershipclient.h"

#include "core/aftership/api.h"
#include "core/aftership/corrections.h"
#include "core/aftership/recordcreation.h"
#include "core/aftership/recordlists.h"
#include "core/aftership/times.h"

#include <QCoreApplication>

namespace afterparcel
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::AfterShip)
};

/// Where an order names no channel it still came from the shop itself.
const QString kOrderSource = QStringLiteral("Shopify");

/// A call whose success says everything.
QCoro::Task<Result<void>> callForSuccess(std::shared_ptr<AfterShipApi> api, AfterShipCall call,
                                         Cancellation cancellation)
{
    const Result<QJsonObject> data = co_await afterShipData(std::move(api), std::move(call), cancellation);
    if (!data) {
        co_return tl::unexpected(data.error());
    }
    co_return {};
}

QCoro::Task<Result<void>> badInput(QString what)
{
    co_return fail(ErrorKind::BadInput, what);
}

/// An id as part of the path. Empty if it can't be one: "." and ".." would name another endpoint.
QString idInPath(const QString& trackingId)
{
    const bool usable =
        !trackingId.isEmpty() && trackingId != QLatin1String(".") && trackingId != QLatin1String("..");
    return usable ? QStringLiteral("/trackings/") + QString::fromLatin1(QUrl::toPercentEncoding(trackingId))
                  : QString();
}

} // namespace

struct AfterShipClient::Private {
    std::shared_ptr<AfterShipApi> api; ///< shared with the coroutines under way, which may outlive the client
};

AfterShipClient::AfterShipClient(HttpClient& http, const Clock& clock, QUrl baseUrl, QString apiKey)
    : d(std::make_unique<Private>(
          Private{std::make_shared<AfterShipApi>(http, clock, std::move(baseUrl), std::move(apiKey))}))
{
}

AfterShipClient::~AfterShipClient() = default;

QCoro::Task<Result<void>> AfterShipClient::check(Cancellation cancellation)
{
    AfterShipCall call;
    call.query = {{QStringLiteral("limit"), QStringLiteral("1")}};
    return callForSuccess(d->api, std::move(call), std::move(cancellation));
}

QCoro::Task<CreationOutcome> AfterShipClient::create(PackageFacts package, OrderFacts order, StoreFacts store,
                                                     PassOn passOn, Cancellation cancellation)
{
    CreationJob job;
    job.body = createBody(package, order, store, passOn, kOrderSource);
    job.onRequest = fieldsOnRequest(package, order, store);
    job.wish = adoptionWish(package, order, store);
    return createRecord(d->api, std::move(job), std::move(cancellation));
}

QCoro::Task<Result<std::vector<TrackingRecord>>> AfterShipClient::changedSince(QDateTime since,
                                                                               Cancellation cancellation)
{
    std::vector<std::pair<QString, QString>> filter;
    if (since.isValid()) {
        filter.emplace_back(QStringLiteral("updated_at_min"), afterShipTime(since));
    }
    return listRecords(d->api, std::move(filter), std::move(cancellation));
}

QCoro::Task<Result<std::vector<TrackingRecord>>> AfterShipClient::byNumbers(QStringList numbers,
                                                                            Cancellation cancellation)
{
    return listByNumbers(d->api, std::move(numbers), std::move(cancellation));
}

QCoro::Task<Result<void>> AfterShipClient::setSlug(QString trackingId, QString slug,
                                                   Cancellation cancellation)
{
    AfterShipCall call;
    call.endpoint = AfterShipEndpoint::ById;
    call.method = "PUT";
    call.path = idInPath(trackingId);
    call.body = QJsonObject{{QStringLiteral("slug"), slug}};
    if (call.path.isEmpty() || slug.isEmpty()) {
        return badInput(
            Tr::tr("A carrier can only be set on a parcel that AfterShip has, and to one that it knows."));
    }
    return callForSuccess(d->api, std::move(call), std::move(cancellation));
}

QCoro::Task<Result<void>> AfterShipClient::retrack(QString trackingId, Cancellation cancellation)
{
    AfterShipCall call;
    call.endpoint = AfterShipEndpoint::Retrack;
    call.method = "POST";
    call.path = idInPath(trackingId);
    call.repeatable = false; // AfterShip allows it once
    if (call.path.isEmpty()) {
        return badInput(Tr::tr("Only a parcel that AfterShip has can be tracked again."));
    }
    call.path += QStringLiteral("/retrack");
    return callForSuccess(d->api, std::move(call), std::move(cancellation));
}

std::vector<Error> AfterShipClient::takeRecordErrors()
{
    return std::exchange(d->api->recordErrors, {});
}

} // namespace afterparcel
