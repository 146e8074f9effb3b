#include "core/store/migrations.h"

#include "core/base/logging.h"
#include "core/store/copies.h"
#include "core/store/migrationresources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Store)
};

const QLatin1String kSeparator("--;");

Result<int> versionOf(Database& database)
{
    return database.single(QStringLiteral("PRAGMA user_version")).map([](const QVariant& v) {
        return v.toInt();
    });
}

Result<void> step(Database& database, const Migration& migration, int version)
{
    WriteScope transaction(database);
    if (!database.ok()) {
        return tl::unexpected(*database.error());
    }
    // Another process may have made this step while this one waited for the lock.
    const auto present = versionOf(database);
    if (!present || *present >= version) {
        return present ? Result<void>{} : tl::unexpected(present.error());
    }
    qCInfo(lcStore) << "migrating to" << migration.name;
    for (const QString& statement : migration.statements) {
        if (auto done = database.execute(statement); !done) {
            done.error().detail += QStringLiteral(" in ") + migration.name;
            return done;
        }
    }
    if (auto set = database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version)); !set) {
        return set;
    }
    return transaction.commit();
}

} // namespace

QStringList splitStatements(const QString& sql)
{
    QStringList statements;
    QStringList lines;
    const auto finish = [&] {
        const QString statement = lines.join(QLatin1Char('\n')).trimmed();
        lines.clear();
        if (!statement.isEmpty()) {
            statements.append(statement);
        }
    };
    for (const QString& line : sql.split(QLatin1Char('\n'))) {
        if (line.trimmed() == kSeparator) {
            finish();
        } else {
            lines.append(line);
        }
    }
    finish();
    return statements;
}

Result<std::vector<Migration>> compiledMigrations()
{
    afterparcelInitMigrations();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/afterparcel/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const int number = name.section(QLatin1Char('_'), 0, 0).toInt();
        if (!file.open(QIODevice::ReadOnly) || number != static_cast<int>(migrations.size()) + 1) {
            return fail(ErrorKind::Internal, Tr::tr("The program's own data is incomplete."),
                        Tr::tr("Install it again."), name);
        }
        migrations.push_back({name, splitStatements(QString::fromUtf8(file.readAll()))});
    }
    if (migrations.empty()) {
        return fail(ErrorKind::Internal, Tr::tr("The program's own data is incomplete."),
                    Tr::tr("Install it again."), QStringLiteral("no migrations"));
    }
    return migrations;
}

Result<void> checkNotNewer(int version, std::size_t known)
{
    if (version <= static_cast<int>(known)) {
        return {};
    }
    return fail(
        ErrorKind::NewerData,
        Tr::tr("The data was written by a newer version of Afterparcel (its format is %1, this version knows "
               "up to %2).")
            .arg(version)
            .arg(known),
        Tr::tr("Install the newest version; the data was not changed."));
}

Result<void> migrate(Database& database, const std::vector<Migration>& migrations, const QString& copyPath)
{
    const auto version = versionOf(database);
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (auto known = checkNotNewer(*version, migrations.size()); !known) {
        return known;
    }
    if (*version == static_cast<int>(migrations.size())) {
        return {};
    }
    const auto tables = database.single(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema"));
    if (!tables) {
        return tl::unexpected(tables.error());
    }
    if (tables->toInt() > 0) {
        if (auto copied = copyDatabase(database, copyPath); !copied) {
            return copied;
        }
    }
    for (std::size_t i = static_cast<std::size_t>(*version); i < migrations.size(); ++i) {
        if (auto done = step(database, migrations[i], static_cast<int>(i) + 1); !done) {
            return done;
        }
    }
    return {};
}

} // namespace afterparcel
