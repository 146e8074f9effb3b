#include "app/ctl/requestgroups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::RequestsCommand)
};

QJsonArray jsonOf(const std::vector<Facet>& facets, QLatin1String name)
{
    QJsonArray array;
    for (const Facet& facet : facets) {
        array.append(QJsonObject{{name, facet.value}, {QLatin1String("count"), facet.count}});
    }
    return array;
}

} // namespace

int printStuck(const CommandContext& context, const Store& store, bool json)
{
    const Result<std::vector<StuckCount>> counts = store.stuckCounts();
    if (!counts) {
        return context.fail(counts.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const StuckCount& group : *counts) {
        array.append(QJsonObject{{QLatin1String("group"), toString(group.group)},
                                 {QLatin1String("count"), group.count}});
        rows.push_back({toString(group.group), QString::number(group.count)});
    }
    if (json) {
        context.printJson(QJsonDocument(array));
    } else {
        context.printTable({Tr::tr("Group"), Tr::tr("Requests")}, rows);
    }
    return Done;
}

int printFacets(const CommandContext& context, const Store& store, bool json)
{
    const Result<Facets> facets = store.facets();
    if (!facets) {
        return context.fail(facets.error());
    }
    if (json) {
        context.printJson(QJsonDocument(QJsonObject{
            {QLatin1String("countries"), jsonOf(facets->countries, QLatin1String("country"))},
            {QLatin1String("carriers"), jsonOf(facets->carriers, QLatin1String("carrier"))},
            {QLatin1String("reasons"), jsonOf(facets->reasons, QLatin1String("reason"))},
        }));
        return Done;
    }
    std::vector<QStringList> rows;
    const auto add = [&rows](const QString& kind, const std::vector<Facet>& values) {
        for (const Facet& facet : values) {
            rows.push_back({kind, facet.value, QString::number(facet.count)});
        }
    };
    add(Tr::tr("Country"), facets->countries);
    add(Tr::tr("Carrier"), facets->carriers);
    add(Tr::tr("Reason"), facets->reasons);
    context.printTable({Tr::tr("Filter"), Tr::tr("Value"), Tr::tr("Requests")}, rows);
    return Done;
}

} // namespace afterparcel
