#include "core/aftership/corrections.h"

#include "core/aftership/countries.h"
#include "core/aftership/packagefields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace afterparcel
{
namespace
{

const QString kCustomers = QStringLiteral("customers");
const QString kCustomFields = QStringLiteral("custom_fields");
const QString kShipDate = QStringLiteral("tracking_ship_date");
const QString kNumber = QStringLiteral("tracking_number");

/// Names of older versions of the API, which its messages still use.
const QHash<QString, QString>& todaysNames()
{
    static const QHash<QString, QString> names{
        {QStringLiteral("tracking_postal_code"), QStringLiteral("destination_postal_code")},
        {QStringLiteral("tracking_state"), QStringLiteral("destination_state")},
        {QStringLiteral("tracking_destination_state"), QStringLiteral("destination_state")},
        {QStringLiteral("tracking_destination_country"), QStringLiteral("destination_country_region")},
        {QStringLiteral("tracking_destination_country_region"), QStringLiteral("destination_country_region")},
        {QStringLiteral("destination_country_iso3"), QStringLiteral("destination_country_region")},
        {QStringLiteral("tracking_origin_country"), QStringLiteral("origin_country_region")},
        {QStringLiteral("tracking_origin_country_region"), QStringLiteral("origin_country_region")},
        {QStringLiteral("origin_country_iso3"), QStringLiteral("origin_country_region")},
        {QStringLiteral("emails"), QStringLiteral("customers.email")},
        {QStringLiteral("email"), QStringLiteral("customers.email")},
        {QStringLiteral("smses"), QStringLiteral("customers.phone_number")},
        {QStringLiteral("phone_number"), QStringLiteral("customers.phone_number")},
    };
    return names;
}

/// The fields that a message names: "customers.email" of "customers[0].email", without the array's index.
QStringList fieldsIn(const QString& message)
{
    static const QRegularExpression word(
        QStringLiteral("[A-Za-z_][A-Za-z0-9_]*(?:(?:\\.|\\[)[A-Za-z0-9_]+\\]?)*"));
    static const QRegularExpression separator(QStringLiteral("[.\\[\\]]+"));
    QStringList fields;
    for (auto it = word.globalMatch(message); it.hasNext();) {
        QStringList path = it.next().captured().toLower().split(separator, Qt::SkipEmptyParts);
        path.removeIf([](const QString& part) { return part.front().isDigit(); });
        if (path.size() > 1 && path.front() == QLatin1String("tracking")) {
            path.removeFirst();
        }
        const QString field = path.join(QLatin1Char('.'));
        fields.append(todaysNames().value(field, field));
    }
    fields.removeDuplicates();
    return fields;
}

/// Whether there are names of fields among the words of a message.
bool namesAny(const QStringList& fields)
{
    return std::ranges::any_of(fields, [](const QString& field) { return field.contains(QLatin1Char('_')); });
}

/// Takes a member out of an object that is a member itself; an emptied object goes as a whole.
bool removeWithin(QJsonObject& body, const QString& outer, const QString& inner)
{
    QJsonObject object = body.value(outer).toObject();
    if (!object.contains(inner)) {
        return false;
    }
    object.remove(inner);
    if (object.isEmpty()) {
        body.remove(outer);
    } else {
        body.insert(outer, object);
    }
    return true;
}

bool removeFromCustomer(QJsonObject& body, const QString& inner)
{
    QJsonObject customer = body.value(kCustomers).toArray().first().toObject();
    if (!customer.contains(inner)) {
        return false;
    }
    customer.remove(inner);
    const bool nobody = customer.isEmpty() || customer.keys() == QStringList{QStringLiteral("language")};
    if (nobody) {
        body.remove(kCustomers);
    } else {
        body.insert(kCustomers, QJsonArray{customer});
    }
    return true;
}

} // namespace

QHash<QString, QString> fieldsOnRequest(const PackageFacts& package, const OrderFacts& order,
                                        const StoreFacts& store)
{
    QHash<QString, QString> fields;
    const auto add = [&fields](const char* name, const QString& value) {
        if (!value.trimmed().isEmpty()) {
            fields.insert(QLatin1String(name), value.trimmed());
        }
    };
    if (order.order.shipping) {
        const Address& shipping = *order.order.shipping;
        add("destination_postal_code", shipping.postalCode);
        add("destination_state", shipping.province);
        add("destination_city", shipping.city);
        add("destination_country_region", alpha3OfCountry(shipping.countryCode));
    }
    add("origin_country_region", alpha3OfCountry(store.country));
    const QDateTime shipped = shipDateOf(package, order);
    if (shipped.isValid()) { // the day alone: the time was sent already, and carriers that need the field
                             // know days
        add("tracking_ship_date", shipped.toUTC().date().toString(Qt::ISODate));
    }
    return fields;
}

Corrections::Corrections(QJsonObject body, QHash<QString, QString> onRequest)
    : m_body(std::move(body)), m_onRequest(std::move(onRequest))
{
}

bool Corrections::apply(AnswerMeaning meaning, const QString& message)
{
    switch (meaning) {
    case AnswerMeaning::WithoutSlug:
        return dropSlug();
    case AnswerMeaning::WithField:
        return supply(message);
    case AnswerMeaning::WithoutField:
        return drop(message);
    default:
        return false;
    }
}

bool Corrections::isFirst(const QString& correction)
{
    const bool first = !m_made.contains(correction);
    m_made.insert(correction);
    return first;
}

bool Corrections::dropSlug()
{
    const QString slug = QStringLiteral("slug");
    const bool had = m_body.contains(slug);
    m_body.remove(slug);
    return isFirst(slug) && had;
}

bool Corrections::supply(const QString& message)
{
    const QStringList fields = fieldsIn(message);
    // Where the message names no field at all, all that is known is sent.
    const bool namesFields = namesAny(fields);
    bool changed = false;
    for (auto it = m_onRequest.cbegin(); it != m_onRequest.cend(); ++it) {
        const bool wanted = fields.contains(it.key()) || !namesFields;
        if (wanted && m_body.value(it.key()).toString() != it.value() && isFirst(it.key())) {
            m_body.insert(it.key(), it.value());
            changed = true;
        }
    }
    return changed;
}

bool Corrections::drop(const QString& message)
{
    const QStringList fields = fieldsIn(message);
    if (fields.contains(kNumber)) {
        return false; // without it there is no record
    }
    bool changed = false;
    for (const QString& field : fields) {
        changed = dropField(field) || changed;
    }
    if (!changed && namesAny(fields)) {
        changed = supply(message); // "required", of a field that is known but was not sent
    }
    return changed || keepOnlyEssentials();
}

bool Corrections::dropField(const QString& path)
{
    const QString outer = path.section(QLatin1Char('.'), 0, 0);
    const QString inner = path.section(QLatin1Char('.'), 1, 1);
    if (!m_body.contains(outer) || !isFirst(path)) {
        return false;
    }
    if (outer == kCustomers && !inner.isEmpty()) {
        return removeFromCustomer(m_body, inner) || dropField(kCustomers);
    }
    if (outer == kCustomFields && !inner.isEmpty()) {
        return removeWithin(m_body, outer, inner) || dropField(kCustomFields);
    }
    m_body.remove(outer);
    return true;
}

bool Corrections::keepOnlyEssentials()
{
    if (!isFirst(QStringLiteral("(all optional fields)"))) {
        return false;
    }
    const qsizetype before = m_body.size();
    const QStringList names = m_body.keys();
    for (const QString& name : names) {
        if (name != kNumber && name != QLatin1String("slug") && name != QLatin1String("order_id")) {
            m_body.remove(name);
        }
    }
    return m_body.size() != before;
}

} // namespace afterparcel
