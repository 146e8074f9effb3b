#include "core/transfer/findorder.h"

#include <algorithm>

namespace afterparcel
{

Result<QStringList> findOrders(const Store& store, const QString& text)
{
    const QString wanted = text.trimmed();
    Result<QStringList> found = store.find(wanted);
    const bool digits = !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    if (!found || !found->isEmpty() || !digits) {
        return found;
    }
    return store.find(QStringLiteral("gid://shopify/Order/") + wanted);
}

} // namespace afterparcel
