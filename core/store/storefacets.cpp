#include "core/store/requestsql.h"
#include "core/store/store.h"
#include "core/store/store_p.h"

#include <QHash>

#include <algorithm>

namespace afterparcel
{

namespace
{

void sortByCount(std::vector<Facet>& facets)
{
    std::stable_sort(facets.begin(), facets.end(),
                     [](const Facet& a, const Facet& b) { return a.count > b.count; });
}

std::vector<Facet> facetsOf(Database& database, const QString& column)
{
    std::vector<Facet> facets;
    Query query(database,
                QStringLiteral("SELECT %1, COUNT(*) FROM requests WHERE %1 <> '' GROUP BY %1").arg(column));
    query.run();
    while (query.next()) {
        facets.push_back({query.text(0), query.integer(1)});
    }
    sortByCount(facets);
    return facets;
}

/// A request counts for each carrier of its parcels; the most frequent spelling is shown.
std::vector<Facet> carrierFacets(Database& database)
{
    std::vector<Facet> carriers;
    QHash<QString, std::size_t> places;
    for (const Facet& list : facetsOf(database, QStringLiteral("carriers"))) {
        for (const QString& carrier : list.value.split(QLatin1Char('\n'))) {
            const QString folded = carrier.toCaseFolded();
            if (!places.contains(folded)) {
                places.insert(folded, carriers.size());
                carriers.push_back({carrier, 0});
            }
            carriers[places.value(folded)].count += list.count;
        }
    }
    sortByCount(carriers);
    return carriers;
}

} // namespace

Result<Facets> Store::facets() const
{
    const ReadScope scope(*d->database);
    Facets facets;
    facets.countries = facetsOf(*d->database, QStringLiteral("country"));
    facets.carriers = carrierFacets(*d->database);
    facets.reasons = facetsOf(*d->database, QStringLiteral("reason"));
    return scope.result(std::move(facets));
}

Result<std::vector<StuckCount>> Store::stuckCounts() const
{
    const ReadScope scope(*d->database);
    const QDateTime now = d->clock.now();
    std::vector<StuckCount> counts;
    for (int i = 0; i < kStuckGroupCount; ++i) {
        RequestFilter filter;
        filter.group = static_cast<StuckGroup>(i);
        const RequestCondition condition = conditionOf(*d->database, filter, now);
        Query query(*d->database,
                    QStringLiteral("SELECT COUNT(*) FROM requests r WHERE 1 = 1%1").arg(condition.sql));
        query.execute(condition.arguments);
        counts.push_back({*filter.group, query.next() ? query.integer(0) : 0});
    }
    return scope.result(std::move(counts));
}

} // namespace afterparcel
