#include "millionstore.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/opening.h"

#include <QFile>

namespace afterparcel
{

namespace
{

Result<void> executeAll(Database& database, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (auto done = database.execute(statement); !done) {
            done.error().detail += QStringLiteral(" in: ") + statement.left(80);
            return done;
        }
    }
    return {};
}

/// Indices and triggers that can be made again, as their statements by "DROP ...".
Result<QStringList> dropRest(Database& database)
{
    QStringList drops;
    QStringList creates;
    {
        Query query(database,
                    QStringLiteral("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND "
                                   "type IN ('index', 'trigger') ORDER BY type"));
        query.run();
        while (query.next()) {
            drops.append(QStringLiteral("DROP %1 %2").arg(query.text(0), query.text(1)));
            creates.append(query.text(2));
        }
    }
    return executeAll(database, drops).map([&] { return creates; });
}

} // namespace

Result<void> fillStore(const QString& folder, int requests)
{
    QFile file(QStringLiteral(AFTERPARCEL_MILLION_SQL));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Internal, file.errorString(), {});
    }
    const SystemClock clock;
    const QString sql = QString::fromUtf8(file.readAll()).arg(requests).arg(clock.now().toMSecsSinceEpoch());
    Database database;
    return database.open(databasePath(folder))
        .and_then([&] {
            return executeAll(database, {QStringLiteral("PRAGMA cache_size = -800000"),
                                         QStringLiteral("PRAGMA synchronous = OFF"),
                                         QStringLiteral("PRAGMA foreign_keys = OFF")});
        })
        .and_then([&] { return dropRest(database); })
        .and_then([&](const QStringList& creates) {
            return executeAll(database, splitStatements(sql)).and_then([&] {
                return executeAll(database, creates);
            });
        })
        .and_then([&] { return executeAll(database, {QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}); });
}

} // namespace afterparcel
