#include "stubvalidation.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace
{

bool fits(const QJsonValue& value, const QString& expression)
{
    return value.isString() && QRegularExpression(QRegularExpression::anchoredPattern(expression))
                                   .match(value.toString())
                                   .hasMatch();
}

std::optional<Refusal> invalid(const QString& field)
{
    return Refusal{4008, QStringLiteral("The value of `%1` is invalid.").arg(field)};
}

/// Fields of the body with the form that their values must have.
const QHash<QString, QString>& topLevel()
{
    static const QString country = QStringLiteral("[A-Z]{3}");
    static const QString text = QStringLiteral("\\S(.*\\S)?");
    static const QString time =
        QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)");
    static const QHash<QString, QString> fields{
        {QStringLiteral("tracking_number"), text},
        {QStringLiteral("slug"), QStringLiteral("[a-z0-9-]+")},
        {QStringLiteral("title"), text},
        {QStringLiteral("order_id"), text},
        {QStringLiteral("order_number"), text},
        {QStringLiteral("order_id_path"), text},
        {QStringLiteral("order_date"), time},
        {QStringLiteral("tracking_ship_date"),
         QStringLiteral("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\dZ?)?")},
        {QStringLiteral("destination_country_region"), country},
        {QStringLiteral("destination_state"), text},
        {QStringLiteral("destination_city"), text},
        {QStringLiteral("destination_postal_code"), text},
        {QStringLiteral("origin_country_region"), country},
        {QStringLiteral("language"), QStringLiteral("[a-z]{2}")},
        {QStringLiteral("note"), text},
    };
    return fields;
}

std::optional<Refusal> refusalOfCustomers(const QJsonValue& value)
{
    static const QHash<QString, QString> fields{
        {QStringLiteral("name"), QStringLiteral("\\S(.*\\S)?")},
        {QStringLiteral("email"), QStringLiteral("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")},
        {QStringLiteral("phone_number"), QStringLiteral("\\+[1-9]\\d{6,14}")},
        {QStringLiteral("language"), QStringLiteral("[a-z]{2}")},
    };
    const QJsonArray customers = value.toArray();
    if (!value.isArray() || customers.isEmpty() || customers.size() > 3) {
        return invalid(QStringLiteral("customers"));
    }
    const QJsonObject customer = customers.first().toObject();
    for (auto it = customer.begin(); it != customer.end(); ++it) {
        if (!fields.contains(it.key()) || !fits(it.value(), fields.value(it.key()))) {
            return invalid(QStringLiteral("customers[0].%1").arg(it.key()));
        }
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfCustomFields(const QJsonValue& value)
{
    const QJsonObject fields = value.toObject();
    if (!value.isObject() || fields.size() > 25) {
        return invalid(QStringLiteral("custom_fields"));
    }
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key().size() > 30 || !fits(it.value(), QStringLiteral("[^@]{1,512}"))) {
            return invalid(QStringLiteral("custom_fields.%1").arg(it.key()));
        }
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfField(const QString& name, const QJsonValue& value)
{
    if (name == QLatin1String("customers")) {
        return refusalOfCustomers(value);
    }
    if (name == QLatin1String("custom_fields")) {
        return refusalOfCustomFields(value);
    }
    if (!topLevel().contains(name)) { // among them `id`, which the product must leave to AfterShip
        return Refusal{400, QStringLiteral("Unknown field %1.").arg(name)};
    }
    return fits(value, topLevel().value(name)) ? std::nullopt : invalid(name);
}

} // namespace

std::optional<Refusal> refusalOfCreate(const QJsonObject& body)
{
    const QJsonValue number = body.value(QLatin1String("tracking_number"));
    if (!number.isString()) {
        return Refusal{4007, QStringLiteral("`tracking_number` is required.")};
    }
    if (!fits(number, QStringLiteral("[A-Z0-9._/-]{4,100}"))) {
        return Refusal{4005, QStringLiteral("The value of `tracking_number` is invalid.")};
    }
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (const std::optional<Refusal> refusal = refusalOfField(it.key(), it.value())) {
            return refusal;
        }
    }
    return std::nullopt;
}
