#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/domain/facts.h"
#include "core/net/httpclient.h"

#include <QCoroTask>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace afterparcel
{

inline constexpr char kAfterShipApiVersion[] = "2026-07";

/// What AfterShip holds about one package.
struct TrackingRecord {
    QString id;
    QString number;
    QString slug;
    QString orderId;
    QString orderNumber;
    bool active = true;
    QDateTime createdAt; ///< UTC
    TrackingNews news;   ///< learnedAt is set by the client from its clock
};

/// What a merchant lets us pass on (F4).
struct PassOn {
    bool email = true;
    bool phone = true;
};

/// How an attempt to create a record ended (T8).
struct RecordCreated {
    TrackingRecord record;
};
struct RecordAdopted {
    TrackingRecord record;
}; ///< 4003: it was there already
struct RecordRejected {
    int code = 0;
    QString message;
}; ///< definite: this counts as an attempt
struct RecordPlanLimit {
    int code = 0;
    QString message;
}; ///< 402, 403, unknown 4xx while lists are answered
struct RecordKeyRefused {
    Error error;
}; ///< T12: no attempt
struct RecordOutage {
    Error error;
}; ///< no attempt
using CreationOutcome = std::variant<RecordCreated, RecordAdopted, RecordRejected, RecordPlanLimit,
                                     RecordKeyRefused, RecordOutage>;

/// The body of POST /trackings for a package of an order (F2, F3, F4): flat, absent where unknown, never an
/// `id`.
[[nodiscard]] QJsonObject createBody(const PackageFacts& package, const OrderFacts& order,
                                     const StoreFacts& store, const PassOn& passOn,
                                     const QString& defaultSource);

/// AfterShip's Tracking API 2026-07. Lives on one thread.
class AfterShipClient
{
public:
    AfterShipClient(HttpClient& http, const Clock& clock, QUrl baseUrl, QString apiKey);
    ~AfterShipClient();

    /// A cheap call that tells whether the key works (T12, doctor).
    [[nodiscard]] QCoro::Task<Result<void>> check(Cancellation cancellation);
    /// One attempt with all its corrections (T8).
    [[nodiscard]] QCoro::Task<CreationOutcome> create(PackageFacts package, OrderFacts order,
                                                      StoreFacts store, PassOn passOn,
                                                      Cancellation cancellation);
    /// Records changed from `since` on, read to the end.
    [[nodiscard]] QCoro::Task<Result<std::vector<TrackingRecord>>> changedSince(QDateTime since,
                                                                                Cancellation cancellation);
    /// Records with these numbers, 50 a request.
    [[nodiscard]] QCoro::Task<Result<std::vector<TrackingRecord>>> byNumbers(QStringList numbers,
                                                                             Cancellation cancellation);
    [[nodiscard]] QCoro::Task<Result<void>> setSlug(QString trackingId, QString slug,
                                                    Cancellation cancellation);
    [[nodiscard]] QCoro::Task<Result<void>> retrack(QString trackingId, Cancellation cancellation);

    /// Errors of single records in the lists read since the last call (D7): they stopped nothing, and the
    /// rest of the list was returned.
    [[nodiscard]] std::vector<Error> takeRecordErrors();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace afterparcel
