#include "core/shopify/jsonreader.h"

#include <cmath>
#include <limits>

namespace afterparcel
{
namespace
{

std::optional<QDateTime> parseInstant(const QJsonValue& value)
{
    const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    // Without an offset it would be read in this computer's zone: Shopify always sends one.
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime) {
        return std::nullopt;
    }
    return instant.toUTC();
}

} // namespace

void JsonReader::note(const QString& problem) const
{
    if (m_problem->isEmpty()) {
        *m_problem = problem;
    }
}

void JsonReader::noteType(const char* name, const char* type) const
{
    note(QStringLiteral("%1 is not %2").arg(QLatin1String(name), QLatin1String(type)));
}

bool JsonReader::isNull(const char* name) const
{
    return value(name).isNull() || value(name).isUndefined();
}

QString JsonReader::text(const char* name) const
{
    if (!value(name).isString()) {
        noteType(name, "text");
    }
    return value(name).toString();
}

int JsonReader::integer(const char* name) const
{
    const double number = value(name).toDouble(std::nan(""));
    const bool fits = std::trunc(number) == number && std::abs(number) <= std::numeric_limits<int>::max();
    if (!fits) { // not a number compares unequal
        noteType(name, "a whole number");
        return 0;
    }
    return static_cast<int>(number);
}

bool JsonReader::flag(const char* name) const
{
    if (!value(name).isBool()) {
        noteType(name, "true or false");
    }
    return value(name).toBool();
}

QDateTime JsonReader::instant(const char* name) const
{
    const std::optional<QDateTime> instant = parseInstant(value(name));
    if (!instant) {
        noteType(name, "a time with its offset");
    }
    return instant.value_or(QDateTime());
}

QStringList JsonReader::texts(const char* name) const
{
    QStringList texts;
    if (!value(name).isArray()) {
        noteType(name, "a list");
    }
    const QJsonArray entries = value(name).toArray();
    for (const QJsonValue entry : entries) {
        if (!entry.isString()) {
            noteType(name, "a list of texts");
        }
        texts << entry.toString();
    }
    return texts;
}

JsonReader JsonReader::object(const char* name) const
{
    if (!value(name).isObject()) {
        noteType(name, "an object");
    }
    return {value(name).toObject(), m_problem};
}

std::vector<JsonReader> JsonReader::objects(const char* name) const
{
    std::vector<JsonReader> objects;
    if (!value(name).isArray()) {
        noteType(name, "a list");
    }
    const QJsonArray entries = value(name).toArray();
    for (const QJsonValue entry : entries) {
        if (!entry.isObject()) {
            noteType(name, "a list of objects");
        }
        objects.push_back(JsonReader(entry.toObject(), m_problem));
    }
    return objects;
}

QString JsonReader::optionalText(const char* name) const
{
    return isNull(name) ? QString() : text(name);
}

std::optional<QDateTime> JsonReader::optionalInstant(const char* name) const
{
    return isNull(name) ? std::nullopt : std::optional<QDateTime>(instant(name));
}

std::optional<JsonReader> JsonReader::optionalObject(const char* name) const
{
    return isNull(name) ? std::nullopt : std::optional<JsonReader>(object(name));
}

} // namespace afterparcel
