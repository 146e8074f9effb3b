#pragma once

#include "core/base/result.h"
#include "core/store/values.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace afterparcel
{

/// One connection to one SQLite file: WAL, foreign keys, synchronous FULL. For the thread that made it.
///
/// Errors are sticky within an operation (a ReadScope or WriteScope): after the first one every query of that
/// operation does nothing, and the operation's end returns it. So code reads like SQL, and nothing half done
/// is committed.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    Database() = default;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens the file; ReadWrite creates it. ReadOnly leaves the file as it is and sets no mode.
    [[nodiscard]] Result<void> open(const QString& path, Access access = Access::ReadWrite);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /// False after the first error of the operation.
    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    /// Makes the operation fail; the first error stays.
    void setError(Error error);
    /// Begins an operation: forgets the last one's error.
    void clearError() { m_error.reset(); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// "PATH.damaged": left beside a database in which damage was met, so that the next start looks at all of
    /// it (D4).
    [[nodiscard]] static QString damageMark(const QString& path);

    /// Runs a statement without parameters; outside of a scope its error is returned and not kept.
    [[nodiscard]] Result<void> execute(const QString& sql);
    /// The first column of the first row, or an invalid value.
    [[nodiscard]] Result<QVariant> single(const QString& sql);

    /// Ends the open transaction without keeping anything.
    void rollBack();

    /// For tests: the n-th access from now (1: the next) fails as if SQLite had answered `code`.
    void failAccess(int n, int code);

private:
    friend class Query;
    struct Statement {
        QSqlQuery query;
        bool busy = false;
    };
    [[nodiscard]] std::shared_ptr<Statement> statement(const QString& sql);
    [[nodiscard]] bool isFailing(const QString& sql);

    void noteDamage(const Error& error) const;

    QString m_name;
    QString m_path;
    QSqlDatabase m_database;
    QHash<QString, std::vector<std::shared_ptr<Statement>>> m_statements;
    std::optional<Error> m_error;
    int m_failAfter = 0;
    int m_failCode = 0;
};

/// A prepared, forward-only statement of a database, reused when the same text is asked for again.
class Query
{
public:
    Query(Database& database, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds the arguments in their order and runs the statement. False if it or anything before it failed.
    template<class... Arguments>
    bool run(const Arguments&... arguments)
    {
        return execute({toValue(arguments)...});
    }
    bool execute(const std::vector<QVariant>& values);
    [[nodiscard]] bool next();

    [[nodiscard]] QVariant value(int column) const { return m_statement->query.value(column); }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return value(column).toInt() != 0; }
    [[nodiscard]] std::optional<QDateTime> instant(int column) const { return instantFrom(value(column)); }
    /// An invalid moment for NULL.
    [[nodiscard]] QDateTime moment(int column) const { return instant(column).value_or(QDateTime()); }
    [[nodiscard]] qint64 lastId() const { return m_statement->query.lastInsertId().toLongLong(); }
    [[nodiscard]] int affected() const { return m_statement->query.numRowsAffected(); }

private:
    Database& m_database;
    QString m_sql;
    std::shared_ptr<Database::Statement> m_statement;
};

/// A consistent look at the database: several queries see one state of it.
class ReadScope
{
public:
    explicit ReadScope(Database& database);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

    /// The value, or the first error of the scope's queries.
    template<class T>
    [[nodiscard]] Result<T> result(T value) const
    {
        if (!m_database.ok()) {
            return tl::unexpected(*m_database.error());
        }
        return value;
    }

private:
    Database& m_database;
    bool m_begun = false;
};

/// A transaction that holds the write lock from its start and is rolled back unless committed.
class WriteScope
{
public:
    explicit WriteScope(Database& database);
    ~WriteScope();
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;

    /// Commits if nothing failed; else returns the first error, and nothing was changed.
    [[nodiscard]] Result<void> commit();
    template<class T>
    [[nodiscard]] Result<T> commit(T value)
    {
        if (auto committed = commit(); !committed) {
            return tl::unexpected(committed.error());
        }
        return value;
    }

private:
    Database& m_database;
    bool m_begun = false;
};

} // namespace afterparcel
