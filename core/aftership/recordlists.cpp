#include "core/aftership/recordlists.h"

#include "core/aftership/recordparser.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace afterparcel
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::AfterShip)
};

using Query = std::vector<std::pair<QString, QString>>;

constexpr int kPageSize = 200;              ///< AfterShip's maximum
constexpr int kNumbersPerRequest = 50;      ///< AfterShip's maximum
constexpr qsizetype kLongestNumbers = 6000; ///< in the address, which servers cut off at 8 kB
constexpr qsizetype kLongestNumber = 100;   ///< AfterShip takes no longer ones
constexpr std::size_t kMostErrors = 1000;   ///< kept for the report; the log has them all

/// Collects pages. A record that moved to a later page while it was read comes twice: the newer one counts.
struct Collection {
    std::vector<TrackingRecord> records;
    QHash<QString, std::size_t> placeOfId;

    void add(TrackingRecord record)
    {
        const auto known = placeOfId.constFind(record.id);
        if (known == placeOfId.cend()) {
            placeOfId.insert(record.id, records.size());
            records.push_back(std::move(record));
        } else if (records.at(*known).news.updatedAt <= record.news.updatedAt) {
            records.at(*known) = std::move(record);
        }
    }
};

void readPage(AfterShipApi& api, const QJsonArray& trackings, Collection& collection)
{
    const QDateTime learnedAt = api.clock().now();
    for (const QJsonValue value : trackings) {
        ParsedRecord parsed = parseRecord(value, learnedAt);
        if (parsed.error) {
            qCWarning(lcAfterShip).noquote() << parsed.error->what << parsed.error->detail;
            if (api.recordErrors.size() < kMostErrors) {
                api.recordErrors.push_back(*std::move(parsed.error));
            }
        }
        if (parsed.record) {
            collection.add(*std::move(parsed.record));
        }
    }
}

Error unreadableList(const QString& detail)
{
    Error error;
    error.kind = ErrorKind::Malformed;
    error.what = Tr::tr("AfterShip's list of parcels could not be read to its end.");
    error.nextStep = Tr::tr("It is read again with the next pass.");
    error.detail = QStringLiteral("GET /trackings: ") + detail;
    return error;
}

/// The cursor of the page that follows; empty at the end. A list that claims to go on without saying how is
/// an error: it must not be cut silently.
Result<QString> nextCursor(const QJsonObject& data, QSet<QString>& seen)
{
    const QJsonObject pagination = data.value(QLatin1String("pagination")).toObject();
    QString cursor = pagination.value(QLatin1String("next_cursor")).toString();
    const QJsonValue more = pagination.value(QLatin1String("has_next_page"));
    if (more.isBool() ? !more.toBool() : cursor.isEmpty()) {
        return QString();
    }
    if (cursor.isEmpty()) {
        return tl::unexpected(unreadableList(QStringLiteral("has_next_page without next_cursor")));
    }
    if (seen.contains(cursor)) {
        return tl::unexpected(unreadableList(QStringLiteral("a cursor came twice")));
    }
    seen.insert(cursor);
    return cursor;
}

std::vector<QStringList> batchesOf(const QStringList& numbers)
{
    std::vector<QStringList> batches;
    QSet<QString> seen;
    qsizetype length = 0;
    for (const QString& number : numbers) {
        // A comma would make two numbers of it; AfterShip has no record under such a number.
        if (number.isEmpty() || number.size() > kLongestNumber || number.contains(QLatin1Char(',')) ||
            seen.contains(number)) {
            continue;
        }
        seen.insert(number);
        const qsizetype encoded = QUrl::toPercentEncoding(number).size() + 3;
        if (batches.empty() || batches.back().size() == kNumbersPerRequest ||
            length + encoded > kLongestNumbers) {
            batches.emplace_back();
            length = 0;
        }
        batches.back().append(number);
        length += encoded;
    }
    return batches;
}

} // namespace

QCoro::Task<Result<std::vector<TrackingRecord>>> listRecords(std::shared_ptr<AfterShipApi> api, Query filter,
                                                             Cancellation cancellation)
{
    Collection collection;
    QSet<QString> seen;
    QString cursor;
    do {
        AfterShipCall call;
        call.query = filter;
        call.query.emplace_back(QStringLiteral("limit"), QString::number(kPageSize));
        if (!cursor.isEmpty()) {
            call.query.emplace_back(QStringLiteral("cursor"), cursor);
        }
        const Result<QJsonObject> data = co_await afterShipData(api, std::move(call), cancellation);
        if (!data) {
            co_return tl::unexpected(data.error());
        }
        const QJsonValue trackings = data->value(QLatin1String("trackings"));
        if (!trackings.isArray()) {
            co_return tl::unexpected(unreadableList(QStringLiteral("no trackings in the answer")));
        }
        readPage(*api, trackings.toArray(), collection);
        const Result<QString> next = nextCursor(*data, seen);
        if (!next) {
            co_return tl::unexpected(next.error());
        }
        cursor = *next;
    } while (!cursor.isEmpty());
    co_return std::move(collection.records);
}

QCoro::Task<Result<std::vector<TrackingRecord>>> listByNumbers(std::shared_ptr<AfterShipApi> api,
                                                               QStringList numbers, Cancellation cancellation)
{
    std::vector<TrackingRecord> records;
    const std::vector<QStringList> batches = batchesOf(numbers);
    for (const QStringList& batch : batches) {
        Query filter{{QStringLiteral("tracking_numbers"), batch.join(QLatin1Char(','))}};
        Result<std::vector<TrackingRecord>> found =
            co_await listRecords(api, std::move(filter), cancellation);
        if (!found) {
            co_return tl::unexpected(found.error());
        }
        records.insert(records.end(), std::make_move_iterator(found->begin()),
                       std::make_move_iterator(found->end()));
    }
    co_return records;
}

} // namespace afterparcel
