#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace afterparcel
{

/// Values as the database keeps them: instants as milliseconds since 1970 (UTC), lists as JSON, never a null
/// text.
[[nodiscard]] QVariant toValue(const QString& text);
[[nodiscard]] QVariant toValue(const QDateTime& instant); ///< NULL if invalid
[[nodiscard]] QVariant toValue(const std::optional<QDateTime>& instant);
[[nodiscard]] QVariant toValue(qint64 number);
[[nodiscard]] QVariant toValue(int number);
[[nodiscard]] QVariant toValue(bool flag);
[[nodiscard]] QVariant toValue(const QVariant& value);
[[nodiscard]] QVariant nullValue();

[[nodiscard]] std::optional<QDateTime> instantFrom(const QVariant& value);
[[nodiscard]] QDateTime instantFromMs(qint64 ms);

[[nodiscard]] QString listToJson(const QStringList& list);
[[nodiscard]] QStringList listFromJson(const QString& json);

/// Ids as a JSON array, for "IN (SELECT value FROM json_each(?))": one prepared statement for any number of
/// them.
template<class Ids>
[[nodiscard]] QString idsToJson(const Ids& ids)
{
    QString json = QStringLiteral("[");
    for (const qint64 id : ids) {
        if (json.size() > 1) {
            json += QLatin1Char(',');
        }
        json += QString::number(id);
    }
    return json + QLatin1Char(']');
}

} // namespace afterparcel
