#include "core/store/values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace afterparcel
{

QVariant nullValue()
{
    return QVariant(QMetaType(QMetaType::LongLong));
}

QVariant toValue(const QString& text)
{
    // Qt binds a null string as NULL, which our columns refuse.
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant toValue(const QDateTime& instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : nullValue();
}

QVariant toValue(const std::optional<QDateTime>& instant)
{
    return instant ? toValue(*instant) : nullValue();
}

QVariant toValue(qint64 number)
{
    return number;
}

QVariant toValue(int number)
{
    return number;
}

QVariant toValue(bool flag)
{
    return flag ? 1 : 0;
}

QVariant toValue(const QVariant& value)
{
    return value;
}

QDateTime instantFromMs(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

std::optional<QDateTime> instantFrom(const QVariant& value)
{
    if (value.isNull()) {
        return std::nullopt;
    }
    return instantFromMs(value.toLongLong());
}

QString listToJson(const QStringList& list)
{
    if (list.isEmpty()) {
        return QStringLiteral("[]");
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromJson(const QString& json)
{
    if (json.size() <= 2) {
        return {};
    }
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue value : array) {
        list.append(value.toString());
    }
    return list;
}

} // namespace afterparcel
