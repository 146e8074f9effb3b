#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace afterparcel
{

/// One step of the schema. Its version is its place in the list, from 1.
struct Migration {
    QString name;
    QStringList statements;
};

/// The steps that are compiled in (resources/migrations), in their order.
[[nodiscard]] Result<std::vector<Migration>> compiledMigrations();

/// Splits a migration's text at its lines "--;", so that statements can hold semicolons (triggers do).
[[nodiscard]] QStringList splitStatements(const QString& sql);

/// Brings a database to the newest schema: each step in a transaction together with its version, so that a
/// crash leaves a whole step or none. A fresh database comes from zero the same way. Before the first step on
/// a database that holds anything a copy goes to `copyPath`. NewerData if the database is from a newer
/// version; it is untouched then.
[[nodiscard]] Result<void> migrate(Database& database, const std::vector<Migration>& migrations,
                                   const QString& copyPath);

/// NewerData if the database was written by a version that knows more steps.
[[nodiscard]] Result<void> checkNotNewer(int version, std::size_t known);

} // namespace afterparcel
