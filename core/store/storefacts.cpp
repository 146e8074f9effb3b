#include "core/store/storefacts.h"

#include "core/store/names.h"

namespace afterparcel
{

StoreIdentity readIdentity(Database& database)
{
    StoreIdentity found;
    Query query(database, QStringLiteral("SELECT shop_gid, shop_domain, shop_name, online_url, zone_name, "
                                         "country, connected_at, scopes FROM store"));
    query.run();
    if (query.next()) {
        found = {query.text(0), query.text(1), query.text(2),   query.text(3),
                 query.text(4), query.text(5), query.moment(6), listFromJson(query.text(7))};
    }
    return found;
}

StoreFacts readStoreFacts(Database& database, const Settings& settings)
{
    const StoreIdentity found = readIdentity(database);
    StoreFacts facts;
    facts.connectedAt = found.connectedAt;
    const QString zone = settings.storeTimezone.isEmpty() ? found.zoneName : settings.storeTimezone;
    facts.zone = QTimeZone(zone.toUtf8());
    if (!facts.zone.isValid()) {
        facts.zone = QTimeZone::utc();
    }
    facts.country = settings.storeCountry.isEmpty() ? found.country : settings.storeCountry;
    Query query(database, QStringLiteral("SELECT at, is_on FROM integration_switches ORDER BY at, id"));
    query.run();
    while (query.next()) {
        facts.switches.push_back({query.moment(0), query.flag(1)});
    }
    return facts;
}

} // namespace afterparcel
