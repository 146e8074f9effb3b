#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace afterparcel::sandbox
{

/// The first object of the list for which `fits` holds; an empty one when there is none.
inline QJsonObject firstObject(const QJsonArray& list, const std::function<bool(const QJsonObject&)>& fits)
{
    for (const QJsonValue one : list) {
        if (fits(one.toObject()))
            return one.toObject();
    }
    return {};
}

/// `list` with every object replaced by what `change` makes of it.
inline QJsonArray mapped(const QJsonArray& list,
                         const std::function<QJsonValue(const QJsonObject&, int index)>& change)
{
    QJsonArray result;
    for (const QJsonValue one : list)
        result.append(change(one.toObject(), static_cast<int>(result.size())));
    return result;
}

/// Members of `changes` replace those of `base`; null removes.
inline QJsonObject merged(QJsonObject base, const QJsonObject& changes)
{
    for (auto member = changes.begin(); member != changes.end(); ++member) {
        if (member.value().isNull())
            base.remove(member.key());
        else
            base.insert(member.key(), member.value());
    }
    return base;
}

/// Null for the empty string: the services write absent texts that way.
inline QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace afterparcel::sandbox
