#include "tests/sandbox/aftership/trackingvalidation.h"

#include "tests/sandbox/aftership/countries.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

ApiError invalid(const QString& field)
{
    return {4008, 400, u"The value of `%1` is invalid."_s.arg(field)};
}

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

const QStringList& textFields()
{
    static const QStringList names = {u"tracking_number"_s,
                                      u"slug"_s,
                                      u"id"_s,
                                      u"title"_s,
                                      u"order_id"_s,
                                      u"order_number"_s,
                                      u"order_id_path"_s,
                                      u"order_date"_s,
                                      u"tracking_ship_date"_s,
                                      u"destination_country_region"_s,
                                      u"destination_state"_s,
                                      u"destination_city"_s,
                                      u"destination_postal_code"_s,
                                      u"destination_raw_location"_s,
                                      u"origin_country_region"_s,
                                      u"origin_state"_s,
                                      u"origin_city"_s,
                                      u"origin_postal_code"_s,
                                      u"origin_raw_location"_s,
                                      u"tracking_account_number"_s,
                                      u"tracking_key"_s,
                                      u"language"_s,
                                      u"note"_s,
                                      u"slug_group"_s,
                                      u"shipment_type"_s,
                                      u"shipping_method"_s,
                                      u"courier_connection_id"_s,
                                      u"location_id"_s,
                                      u"delivery_type"_s,
                                      u"pickup_location"_s,
                                      u"pickup_note"_s,
                                      u"shipment_direction"_s};
    return names;
}

const QStringList& otherFields()
{
    static const QStringList names = {u"custom_fields"_s, u"customers"_s, u"shipment_tags"_s,
                                      u"order_promised_delivery_date"_s, u"last_mile"_s};
    return names;
}

std::optional<ApiError> problemWithCustomer(const QJsonObject& customer)
{
    static const QStringList known = {u"name"_s, u"email"_s,    u"phone_number"_s,
                                      u"role"_s, u"language"_s, u"id"_s};
    for (auto member = customer.begin(); member != customer.end(); ++member) {
        const QString text = member.value().toString();
        if (!known.contains(member.key()) || text.isEmpty())
            return invalid(u"customers.%1"_s.arg(member.key()));
        if (member.key() == u"phone_number"_s && !matches(text, u"\\+[1-9]\\d{6,14}"_s))
            return invalid(u"customers.phone_number"_s);
        if (member.key() == u"email"_s && !matches(text, u"[^@\\s]+@[^@\\s]+"_s))
            return invalid(u"customers.email"_s);
        if (member.key() == u"language"_s && !matches(text, u"[a-z]{2}"_s))
            return invalid(u"customers.language"_s);
    }
    return {};
}

std::optional<ApiError> problemWithCustomers(const QJsonValue& value)
{
    const QJsonArray customers = value.toArray();
    if (!value.isArray() || customers.size() > 3)
        return invalid(u"customers"_s);
    for (const QJsonValue one : customers) {
        if (!one.isObject())
            return invalid(u"customers"_s);
        if (const auto problem = problemWithCustomer(one.toObject()))
            return problem;
    }
    return {};
}

std::optional<ApiError> problemWithCustomFields(const QJsonValue& value)
{
    const QJsonObject fields = value.toObject();
    if (!value.isObject() || fields.size() > 25)
        return invalid(u"custom_fields"_s);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString text = field.value().toString();
        if (!field.value().isString() || text.isEmpty() || text.size() > 512 || field.key().size() > 30)
            return invalid(u"custom_fields.%1"_s.arg(field.key()));
    }
    return {};
}

/// Forms of single text fields.
bool isWellFormed(const QString& field, const QString& text)
{
    if (field.endsWith(u"country_region"_s))
        return isAlpha3(text);
    if (field == u"order_date"_s)
        return matches(text, u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)"_s);
    if (field == u"tracking_ship_date"_s)
        return matches(text, u"\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)?)?"_s);
    if (field == u"language"_s)
        return matches(text, u"[a-z]{2}"_s);
    if (field == u"id"_s)
        return text.size() <= 128;
    if (field == u"delivery_type"_s)
        return QStringList{u"pickup_at_store"_s, u"pickup_at_courier"_s, u"door_to_door"_s}.contains(text);
    if (field == u"shipment_direction"_s)
        return text == u"forward"_s || text == u"return"_s;
    return true;
}

std::optional<ApiError> problemWithNumber(const QJsonObject& body)
{
    if (body.isEmpty())
        return ApiError{4006, 400, u"`tracking` object is required."_s};
    if (!body.contains(u"tracking_number"_s))
        return ApiError{4007, 400, u"`tracking_number` is required."_s};
    const QString number = body.value(u"tracking_number"_s).toString();
    if (number.size() < 4 || number.size() > 100 || !matches(number, u"[A-Z0-9._/-]+"_s))
        return ApiError{4005, 400, u"The value of `tracking_number` is invalid."_s};
    return {};
}

} // namespace

std::optional<ApiError> problemWithFields(const QJsonObject& body, bool creating)
{
    if (creating) {
        if (const auto problem = problemWithNumber(body))
            return problem;
    }
    static const QStringList onlyWhenCreating = {
        u"id"_s,       u"tracking_number"_s, u"slug_group"_s, u"shipment_tags"_s, u"courier_connection_id"_s,
        u"last_mile"_s};
    for (auto member = body.begin(); member != body.end(); ++member) {
        const QString& field = member.key();
        const bool isText = textFields().contains(field);
        if ((!isText && !otherFields().contains(field)) || (!creating && onlyWhenCreating.contains(field)))
            return ApiError{400, 400, u"The request was invalid: unknown field `%1`."_s.arg(field)};
        if (isText &&
            (member.value().toString().isEmpty() || !isWellFormed(field, member.value().toString())))
            return invalid(field);
    }
    if (body.contains(u"slug"_s) && body.contains(u"slug_group"_s))
        return invalid(u"slug_group"_s);
    if (body.contains(u"location_id"_s) && body.contains(u"origin_country_region"_s))
        return invalid(u"location_id"_s);
    if (body.contains(u"customers"_s)) {
        if (const auto problem = problemWithCustomers(body.value(u"customers"_s)))
            return problem;
    }
    return body.contains(u"custom_fields"_s) ? problemWithCustomFields(body.value(u"custom_fields"_s))
                                             : std::nullopt;
}

} // namespace afterparcel::sandbox
