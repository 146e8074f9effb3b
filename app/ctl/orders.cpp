#include "app/ctl/orders.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Orders)
};

/// ORDER/HANDLE names one product's request; there is none where requests are for whole orders (Q3).
bool namesAProduct(const QString& name)
{
    return name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1String("gid://"));
}

} // namespace

Result<QStringList> resolveOrders(const CommandContext& context, const Store& store, const QStringList& names,
                                  bool& allFound)
{
    QStringList gids;
    for (const QString& name : names) {
        if (namesAProduct(name)) {
            allFound = false;
            context.printError(
                Tr::tr("%1 names one product, but there is one request for each whole order. Name the order "
                       "alone: %2")
                    .arg(name, name.section(QLatin1Char('/'), 0, 0)));
            continue;
        }
        const Result<QStringList> found = store.find(name);
        if (!found) {
            return found;
        }
        if (found->isEmpty()) {
            allFound = false;
            context.printError(
                Tr::tr("There is no order %1. List the known ones: afterparcelctl requests list").arg(name));
        }
        gids += *found;
    }
    gids.removeDuplicates();
    return gids;
}

} // namespace afterparcel
