#pragma once

#include "core/domain/schedule.h"
#include "core/store/database.h"
#include "core/store/factsreader.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace afterparcel
{

/// Rows of packages by the number and carrier of their keys (PackageKey has no order in Qt 6.4).
using PackageIds = QHash<std::pair<QString, QString>, qint64>;

/// The derived row of a request, as values in the order of its columns.
struct RequestRow {
    enum Column {
        Number,
        StatusName,
        BasisName,
        ReasonName,
        Type,
        FulfilledAt,
        DeliveredAt,
        SendAt,
        LatestAt,
        SentAt,
        MessageDueAt,
        MessageIsResend,
        MessageIdToReuse,
        ChangesAt,
        AskedLines,
        ExplanationJson,
        BuyerKey,
        ProductKey,
        Carriers,
        Tracking,
        Country,
        CreatedAt,
        SendDate,
        ColumnCount
    };
    std::vector<QVariant> values;
    QStringList followed; ///< "row of the package:state", sorted

    [[nodiscard]] QString text(Column column) const { return values[column].toString(); }
    [[nodiscard]] std::optional<QDateTime> instant(Column column) const
    {
        return instantFrom(values[column]);
    }
    [[nodiscard]] bool sameValues(const RequestRow& other) const;
};

/// The columns' names, comma-separated, with a prefix such as "r.".
[[nodiscard]] QString requestColumns(const QString& prefix = {});

/// The row that a schedule amounts to. `packageIds`: rows of the packages that any order of this batch
/// follows.
[[nodiscard]] RequestRow rowOf(const OrderFacts& facts, const Schedule& schedule,
                               const PackageIds& packageIds);

/// The stored rows of orders.
[[nodiscard]] QHash<qint64, RequestRow> readRequestRows(Database& database, const std::vector<qint64>& ids);

void writeRequestRow(Database& database, qint64 id, const RequestRow& row, bool exists);
void writeFollowed(Database& database, qint64 id, const QStringList& followed);

} // namespace afterparcel
