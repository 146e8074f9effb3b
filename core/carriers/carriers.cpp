#include "core/carriers/carriers.h"

#include "core/base/logging.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace afterparcel
{
namespace
{

/// One entry of the data file, which explains its members.
struct Carrier {
    QString slug;
    QHash<QString, QString> byStoreCountry;
    QStringList homeCountries;
    QString slugAbroad;
};

struct CarrierTable {
    QHash<QString, Carrier> byName;
    QMap<QString, QString> nameOfSlug;
};

/// Slugs with these endings need a carrier account: never to be chosen for anybody.
bool needsCarrierAccount(const QString& slug)
{
    static const QRegularExpression ending(QStringLiteral("-(api|ftp|sftp|webhook|reference)$"));
    return ending.match(slug).hasMatch();
}

QString usableSlug(const QJsonValue& value)
{
    const QString slug = value.toString();
    return needsCarrierAccount(slug) ? QString() : slug;
}

Carrier readCarrier(const QJsonObject& json)
{
    Carrier carrier;
    carrier.slug = usableSlug(json.value(QLatin1String("slug")));
    carrier.slugAbroad = usableSlug(json.value(QLatin1String("abroad")));
    const QJsonObject store = json.value(QLatin1String("store")).toObject();
    for (auto it = store.begin(); it != store.end(); ++it) {
        carrier.byStoreCountry.insert(it.key(), usableSlug(it.value()));
    }
    const QJsonArray home = json.value(QLatin1String("home")).toArray();
    for (const auto& country : home) {
        carrier.homeCountries.append(country.toString());
    }
    return carrier;
}

void nameSlug(CarrierTable& table, const QString& slug, const QString& name)
{
    if (!slug.isEmpty() && !table.nameOfSlug.contains(slug)) {
        table.nameOfSlug.insert(slug, name);
    }
}

CarrierTable readTable()
{
    CarrierTable table;
    QFile file(QStringLiteral(":/afterparcel/data/carriers.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcAfterShip) << "The list of carriers is not part of the program:" << file.errorString();
        return table;
    }
    const QJsonArray entries =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("carriers")).toArray();
    for (const auto& entry : entries) {
        const Carrier carrier = readCarrier(entry.toObject());
        const QJsonArray names = entry.toObject().value(QLatin1String("names")).toArray();
        for (const auto& name : names) {
            table.byName.insert(comparableCarrier(name.toString()), carrier);
        }
        nameSlug(table, carrier.slug, names.first().toString());
    }
    // Codes that no name has for itself ("DHL" in Germany) are shown under the name they share, and their own
    // code.
    for (const auto& entry : entries) {
        const QString shared = entry.toObject().value(QLatin1String("names")).toArray().first().toString();
        const Carrier carrier = readCarrier(entry.toObject());
        for (const QString& slug : carrier.byStoreCountry) {
            nameSlug(table, slug, QStringLiteral("%1 (%2)").arg(shared, slug));
        }
        nameSlug(table, carrier.slugAbroad, QStringLiteral("%1 (%2)").arg(shared, carrier.slugAbroad));
    }
    return table;
}

const CarrierTable& carrierTable()
{
    static const CarrierTable table = readTable();
    return table;
}

} // namespace

QString comparableCarrier(const QString& name)
{
    QString result;
    // Decomposition takes marks off their letters first: the capital "İ" has no simple lower case.
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : decomposed) {
        if (letter.isLetterOrNumber()) {
            result += letter == QChar(0x0131) ? QLatin1Char('i')
                                              : letter; // Turkish dotless i: "Yurtiçi" in capitals
        }
    }
    return result;
}

QString slugForCarrier(const QString& carrier, const QString& storeCountry, const QString& destinationCountry)
{
    const CarrierTable& table = carrierTable();
    const auto found = table.byName.constFind(comparableCarrier(carrier));
    if (found == table.byName.cend()) {
        return {};
    }
    const auto byStore = found->byStoreCountry.constFind(storeCountry.toUpper());
    if (byStore != found->byStoreCountry.cend()) {
        return *byStore;
    }
    const bool leavesHome =
        !destinationCountry.isEmpty() && !found->homeCountries.contains(destinationCountry.toUpper());
    return !found->slugAbroad.isEmpty() && leavesHome ? found->slugAbroad : found->slug;
}

std::vector<Courier> knownCouriers()
{
    std::vector<Courier> couriers;
    const CarrierTable& table = carrierTable();
    for (auto it = table.nameOfSlug.begin(); it != table.nameOfSlug.end(); ++it) {
        couriers.push_back({it.key(), it.value()});
    }
    std::ranges::sort(couriers, {}, [](const Courier& courier) { return comparableCarrier(courier.name); });
    return couriers;
}

QString courierName(const QString& slug)
{
    return carrierTable().nameOfSlug.value(slug, slug);
}

QString aftershipPage(const QString& number, const QString& slug)
{
    if (number.isEmpty()) {
        return {};
    }
    const QString base = QStringLiteral("https://www.aftership.com/track/");
    const QString courier = slug.isEmpty() ? QString() : slug + QLatin1Char('/');
    return base + courier + QString::fromLatin1(QUrl::toPercentEncoding(number));
}

} // namespace afterparcel
