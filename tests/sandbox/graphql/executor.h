#pragma once

#include "tests/sandbox/graphql/ast.h"
#include "tests/sandbox/graphql/schema.h"

#include <QJsonArray>
#include <QSet>

#include <functional>

namespace afterparcel::sandbox::graphql
{

/// One use of a field: where, with which arguments.
struct FieldCall {
    QString type; ///< of the parent
    QJsonObject parent;
    const FieldDefinition& field;
    QJsonObject arguments;
    QJsonArray path;
};

/// What stands beside the data in an answer.
struct Report {
    QJsonArray errors;
    QJsonArray search; ///< extensions.search
};

struct Page {
    QJsonArray nodes;
    QStringList cursors; ///< one for each node
    bool hasNext = false;
    bool hasPrevious = false;
};

/// Where the executor gets its values from.
class DataSource
{
public:
    virtual ~DataSource() = default;
    /// A scalar, object, or plain list. Undefined means absent and becomes null.
    [[nodiscard]] virtual QJsonValue value(const FieldCall& call, Report& report) = 0;
    [[nodiscard]] virtual Page page(const FieldCall& call, Report& report) = 0;
};

/// What the caller may see.
struct Access {
    QSet<QString> scopes;
    QSet<QString> deniedFields; ///< "Order.email": null with an error entry, as for protected customer data
};

struct Outcome {
    QJsonObject data;
    Report report;
    double actualCost = 0;
};

/// Runs a validated operation: the answer holds what was selected and nothing else, null for the absent.
class Executor
{
public:
    Executor(const Schema& schema, const Document& document, QJsonObject variables, DataSource& source,
             Access access);

    [[nodiscard]] Outcome run(const Operation& operation);

    /// Runs one page of a bulk query: each node is a line of its own, children of connections carry
    /// `__parentId`. Gives the cursor to go on from; empty at the end.
    [[nodiscard]] QString runBulkPage(const Operation& operation, const QString& after,
                                      const std::function<void(const QJsonObject&)>& line);

private:
    struct Collected {
        QString key;
        const Selection* first = nullptr;
        std::vector<Selection> selections; ///< merged from all uses of the key
    };

    [[nodiscard]] QString concreteType(const QString& declared, const QJsonObject& object) const;
    void collect(const QString& type, const std::vector<Selection>& selections,
                 std::vector<Collected>& into) const;
    [[nodiscard]] QJsonObject object(const QString& type, const QJsonObject& parent,
                                     const std::vector<Selection>& selections, const QJsonArray& path);
    [[nodiscard]] QJsonValue field(const FieldCall& call, const std::vector<Selection>& selections);
    [[nodiscard]] QJsonValue single(const FieldDefinition& field, const QJsonValue& value,
                                    const std::vector<Selection>& selections, const QJsonArray& path);
    [[nodiscard]] QJsonValue connection(const FieldCall& call, const std::vector<Selection>& selections);
    [[nodiscard]] QJsonArray edges(const Page& page, const QString& node,
                                   const std::vector<Selection>& selections, const QJsonArray& path);
    [[nodiscard]] bool denied(const FieldCall& call);
    QString bulkPage(const FieldCall& call, const std::vector<Selection>& selections, const QString& parentId,
                     const std::function<void(const QJsonObject&)>& line);
    void bulkConnection(const FieldCall& call, const std::vector<Selection>& selections,
                        const QString& parentId, const std::function<void(const QJsonObject&)>& line);
    void bulkNode(const QString& type, const QJsonObject& node, const std::vector<Selection>& selections,
                  const QString& parentId, const std::function<void(const QJsonObject&)>& line);

    const Schema& m_schema;
    const Document& m_document;
    QJsonObject m_variables;
    DataSource& m_source;
    Access m_access;
    Outcome m_outcome;
};

} // namespace afterparcel::sandbox::graphql
