#include "core/store/statevalues.h"

namespace afterparcel
{

QString stateValue(Database& database, const QString& name)
{
    Query query(database, QStringLiteral("SELECT value FROM state WHERE name = ?"));
    query.run(name);
    return query.next() ? query.text(0) : QString();
}

void setStateValue(Database& database, const QString& name, const QString& value)
{
    Query query(database, QStringLiteral("INSERT INTO state (name, value) VALUES (?, ?) "
                                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    query.run(name, value);
}

} // namespace afterparcel
