#include "core/store/database.h"

#include "core/base/logging.h"
#include "core/store/files.h"
#include "core/store/storageerror.h"

#include <QSqlError>

#include <atomic>

namespace afterparcel
{

namespace
{

constexpr auto kReadWriteOptions = "QSQLITE_BUSY_TIMEOUT=5000";
constexpr auto kReadOnlyOptions = "QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY";

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("afterparcel-store-%1").arg(++counter);
}

} // namespace

Database::~Database()
{
    close();
}

Result<void> Database::open(const QString& path, Access access)
{
    if (access == Access::ReadWrite) {
        // SQLite gives its side files the rights of the database file (D4).
        if (auto created = ensurePrivateFile(path); !created) {
            return created;
        }
    }
    m_path = path;
    m_name = uniqueConnectionName();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(
        QLatin1String(access == Access::ReadOnly ? kReadOnlyOptions : kReadWriteOptions));
    if (!m_database.open()) {
        Error error = databaseError(m_database.lastError(), QStringLiteral("open"));
        close();
        return tl::unexpected(std::move(error));
    }
    if (access == Access::ReadOnly) {
        return {};
    }
    // Outside of any transaction, where alone they take effect. The cache is in KiB.
    for (const char* pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
          "PRAGMA cache_size = -32768", "PRAGMA temp_store = MEMORY"}) {
        if (auto set = execute(QLatin1String(pragma)); !set) {
            close();
            return set;
        }
    }
    return {};
}

void Database::close()
{
    m_statements.clear();
    if (m_name.isEmpty()) {
        return;
    }
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

void Database::setError(Error error)
{
    if (!m_error) {
        qCWarning(lcStore) << "operation failed:" << error.detail;
        noteDamage(error);
        m_error = std::move(error);
    }
}

QString Database::damageMark(const QString& path)
{
    return path + QStringLiteral(".damaged");
}

void Database::noteDamage(const Error& error) const
{
    if (!isDamage(error)) {
        return;
    }
    if (auto marked = ensurePrivateFile(damageMark(m_path)); !marked) {
        qCWarning(lcStore) << "damage could not be marked:" << marked.error().detail;
    }
}

void Database::rollBack()
{
    // SQLite rolls back by itself after some errors (full disk, broken file); then there is nothing left to
    // do.
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("ROLLBACK"))) {
        qCDebug(lcStore) << "rolled back before:" << query.lastError().text();
    }
}

Result<void> Database::execute(const QString& sql)
{
    if (isFailing(sql)) {
        return tl::unexpected(*std::exchange(m_error, std::nullopt));
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return tl::unexpected(databaseError(query.lastError(), sql.left(80)));
    }
    return {};
}

Result<QVariant> Database::single(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return tl::unexpected(databaseError(query.lastError(), sql.left(80)));
    }
    return query.next() ? query.value(0) : QVariant();
}

void Database::failAccess(int n, int code)
{
    m_failAfter = n;
    m_failCode = code;
}

bool Database::isFailing(const QString& sql)
{
    if (m_failAfter == 0) {
        return false;
    }
    --m_failAfter;
    if (m_failAfter > 0) {
        return false;
    }
    setError(databaseError(m_failCode, QStringLiteral("injected"), sql.left(80)));
    return true;
}

std::shared_ptr<Database::Statement> Database::statement(const QString& sql)
{
    auto& known = m_statements[sql];
    for (const auto& statement : known) {
        if (!statement->busy) {
            statement->busy = true;
            return statement;
        }
    }
    auto made = std::make_shared<Statement>(Statement{QSqlQuery(m_database), true});
    made->query.setForwardOnly(true);
    if (!made->query.prepare(sql)) {
        setError(databaseError(made->query.lastError(), sql.left(80)));
        return made; // not kept: preparing is tried again next time
    }
    known.push_back(made);
    return made;
}

Query::Query(Database& database, const QString& sql)
    : m_database(database), m_sql(sql), m_statement(database.statement(sql))
{
}

Query::~Query()
{
    // An unfinished SELECT would keep its snapshot, and with it the transaction, open.
    m_statement->query.finish();
    m_statement->busy = false;
}

bool Query::execute(const std::vector<QVariant>& values)
{
    if (!m_database.ok() || m_database.isFailing(m_sql)) {
        return false;
    }
    QSqlQuery& query = m_statement->query;
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        query.bindValue(i, values[static_cast<std::size_t>(i)]);
    }
    if (!query.exec()) {
        m_database.setError(databaseError(query.lastError(), m_sql.left(80)));
        return false;
    }
    return true;
}

bool Query::next()
{
    if (!m_database.ok()) {
        return false;
    }
    QSqlQuery& query = m_statement->query;
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        m_database.setError(databaseError(query.lastError(), m_sql.left(80)));
    }
    return false;
}

ReadScope::ReadScope(Database& database) : m_database(database)
{
    m_database.clearError();
    auto begun = m_database.execute(QStringLiteral("BEGIN"));
    m_begun = begun.has_value();
    if (!begun) {
        m_database.setError(std::move(begun.error()));
    }
}

ReadScope::~ReadScope()
{
    if (m_begun) {
        m_database.rollBack();
    }
}

WriteScope::WriteScope(Database& database) : m_database(database)
{
    m_database.clearError();
    auto begun = m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_begun = begun.has_value();
    if (!begun) {
        m_database.setError(std::move(begun.error()));
    }
}

WriteScope::~WriteScope()
{
    if (m_begun) {
        m_database.rollBack();
    }
}

Result<void> WriteScope::commit()
{
    if (!m_database.ok()) {
        return tl::unexpected(*m_database.error());
    }
    if (auto committed = m_database.execute(QStringLiteral("COMMIT")); !committed) {
        m_database.setError(committed.error());
        return committed;
    }
    m_begun = false;
    return {};
}

} // namespace afterparcel
