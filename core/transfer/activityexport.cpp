#include "core/transfer/activityexport.h"

#include "core/transfer/csvwriter.h"
#include "core/transfer/formulas.h"
#include "core/transfer/ownerfile.h"

#include <QIODevice>

namespace afterparcel
{

namespace
{

const QStringList kColumns{QStringLiteral("at"),    QStringLiteral("first_at"), QStringLiteral("kind"),
                           QStringLiteral("ok"),    QStringLiteral("times"),    QStringLiteral("text"),
                           QStringLiteral("orders")};

QString instant(const QDateTime& at, const QTimeZone& zone)
{
    return at.toTimeZone(zone).toString(Qt::ISODate);
}

QByteArray lineOf(const ActivityEntry& entry, const QTimeZone& zone, char delimiter)
{
    const QString truth = entry.ok ? QStringLiteral("true") : QStringLiteral("false");
    return csvRecord({instant(entry.lastAt, zone), instant(entry.at, zone), toString(entry.kind), truth,
                      QString::number(entry.times), withoutFormulas(entry.text),
                      withoutFormulas(entry.orders.join(QLatin1Char(' ')))},
                     delimiter);
}

} // namespace

Result<int> writeActivity(const Store& store, const ActivityQuery& query, const CsvStyle& style,
                          QIODevice& device)
{
    const Result<std::vector<ActivityEntry>> entries = store.activity(query);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    const QTimeZone known = store.storeFacts().zone;
    const QTimeZone zone = known.isValid() ? known : QTimeZone::utc();
    QByteArray bytes =
        (style.byteOrderMark ? byteOrderMark() : QByteArray()) + csvRecord(kColumns, style.delimiter);
    for (const ActivityEntry& entry : *entries) {
        bytes += lineOf(entry, zone, style.delimiter);
    }
    if (device.write(bytes) != bytes.size()) {
        return tl::unexpected(writeError(device));
    }
    return static_cast<int>(entries->size());
}

Result<int> exportActivity(const Store& store, const ActivityQuery& query, const CsvStyle& style,
                           const QString& path)
{
    return writeOwnerFile(path,
                          [&](QIODevice& device) { return writeActivity(store, query, style, device); });
}

} // namespace afterparcel
