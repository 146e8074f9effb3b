#include "tests/sandbox/graphql/executor.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox::graphql
{
namespace
{

QJsonArray with(const QJsonArray& path, const QJsonValue& step)
{
    QJsonArray longer = path;
    longer.append(step);
    return longer;
}

QJsonObject pageInfo(const Page& page)
{
    const auto cursor = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"hasNextPage"_s, page.hasNext},
            {u"hasPreviousPage"_s, page.hasPrevious},
            {u"startCursor"_s, cursor(page.cursors.isEmpty() ? QString() : page.cursors.first())},
            {u"endCursor"_s, cursor(page.cursors.isEmpty() ? QString() : page.cursors.last())}};
}

QJsonObject accessDenied(const FieldCall& call, const QString& message)
{
    return {{u"message"_s, message},
            {u"path"_s, call.path},
            {u"extensions"_s,
             QJsonObject{{u"code"_s, u"ACCESS_DENIED"_s},
                         {u"documentation"_s, u"https://shopify.dev/api/usage/access-scopes"_s}}}};
}

/// What the nodes of a connection select, whether by `nodes` or by `edges { node }`.
std::vector<Selection> nodeSelections(const std::vector<Selection>& connection)
{
    std::vector<Selection> all;
    for (const Selection& selection : connection) {
        if (selection.name == u"nodes"_s)
            all.insert(all.end(), selection.selections.begin(), selection.selections.end());
        if (selection.name != u"edges"_s)
            continue;
        for (const Selection& inEdge : selection.selections) {
            if (inEdge.name == u"node"_s)
                all.insert(all.end(), inEdge.selections.begin(), inEdge.selections.end());
        }
    }
    return all;
}

} // namespace

Executor::Executor(const Schema& schema, const Document& document, QJsonObject variables, DataSource& source,
                   Access access)
    : m_schema(schema),
      m_document(document),
      m_variables(std::move(variables)),
      m_source(source),
      m_access(std::move(access))
{
}

Outcome Executor::run(const Operation& operation)
{
    m_outcome = {};
    const QString root = operation.kind == u"mutation"_s ? u"Mutation"_s : u"Query"_s;
    m_outcome.data = object(root, {}, operation.selections, {});
    m_outcome.actualCost += operation.kind == u"mutation"_s ? 10 : 0;
    return m_outcome;
}

QString Executor::concreteType(const QString& declared, const QJsonObject& object) const
{
    const QString named = object.value(u"__typename"_s).toString();
    return m_schema.isAbstract(declared) && !named.isEmpty() ? named : declared;
}

void Executor::collect(const QString& type, const std::vector<Selection>& selections,
                       std::vector<Collected>& into) const
{
    for (const Selection& selection : selections) {
        if (!included(selection, m_variables))
            continue;
        if (selection.kind == Selection::Kind::Field) {
            const auto same = std::find_if(into.begin(), into.end(),
                                           [&](const Collected& one) { return one.key == selection.key(); });
            if (same == into.end()) {
                into.push_back({selection.key(), &selection, selection.selections});
            } else {
                same->selections.insert(same->selections.end(), selection.selections.begin(),
                                        selection.selections.end());
            }
            continue;
        }
        const Fragment* named =
            selection.kind == Selection::Kind::Spread ? m_document.fragment(selection.name) : nullptr;
        const QString on = named != nullptr ? named->type : selection.type;
        if (on.isEmpty() || on == type || m_schema.isAbstract(on))
            collect(type, named != nullptr ? named->selections : selection.selections, into);
    }
}

QJsonObject Executor::object(const QString& type, const QJsonObject& parent,
                             const std::vector<Selection>& selections, const QJsonArray& path)
{
    std::vector<Collected> fields;
    collect(type, selections, fields);
    QJsonObject result;
    for (const Collected& one : fields) {
        if (one.first->name == u"__typename"_s) {
            result.insert(one.key, type);
            continue;
        }
        const FieldDefinition* definition = m_schema.field(type, one.first->name);
        if (definition == nullptr)
            continue;
        const FieldCall call{type, parent, *definition, filledIn(one.first->arguments, m_variables),
                             with(path, one.key)};
        result.insert(one.key, field(call, one.selections));
    }
    return result;
}

bool Executor::denied(const FieldCall& call)
{
    const QStringList& scopes = call.field.scopes;
    const bool granted = scopes.isEmpty() ||
                         std::any_of(scopes.begin(), scopes.end(),
                                     [&](const QString& scope) { return m_access.scopes.contains(scope); });
    if (!granted) {
        m_outcome.report.errors.append(
            accessDenied(call, u"Access denied for %1 field. Required access: `%2` access scope."_s.arg(
                                   call.field.name, scopes.join(u"` or `"_s))));
        return true;
    }
    if (!m_access.deniedFields.contains(call.type + u'.' + call.field.name))
        return false;
    m_outcome.report.errors.append(accessDenied(
        call, u"This app is not approved to use the %1 field. See https://shopify.dev/docs/apps/launch/"
              "protected-customer-data for more details."_s.arg(call.field.name)));
    return true;
}

QJsonValue Executor::field(const FieldCall& call, const std::vector<Selection>& selections)
{
    if (denied(call))
        return QJsonValue::Null;
    if (call.field.shape == FieldDefinition::Shape::Connection)
        return connection(call, selections);
    const QJsonValue value = m_source.value(call, m_outcome.report);
    if (call.field.shape == FieldDefinition::Shape::Single)
        return single(call.field, value, selections, call.path);
    if (!value.isArray())
        return QJsonValue::Null;
    QJsonArray list;
    const QJsonValue first = call.arguments.value(u"first"_s);
    for (const QJsonValue item : value.toArray()) {
        if (first.isDouble() && list.size() >= first.toInt())
            break;
        list.append(single(call.field, item, selections, with(call.path, static_cast<int>(list.size()))));
    }
    return list;
}

QJsonValue Executor::single(const FieldDefinition& field, const QJsonValue& value,
                            const std::vector<Selection>& selections, const QJsonArray& path)
{
    if (value.isUndefined() || value.isNull())
        return QJsonValue::Null;
    if (field.isScalar())
        return value;
    m_outcome.actualCost += 1;
    const QJsonObject parent = value.toObject();
    return object(concreteType(field.type, parent), parent, selections, path);
}

QJsonValue Executor::connection(const FieldCall& call, const std::vector<Selection>& selections)
{
    const Page page = m_source.page(call, m_outcome.report);
    std::vector<Collected> fields;
    collect(call.field.type + u'*', selections, fields);
    QJsonObject result;
    for (const Collected& one : fields) {
        const QJsonArray path = with(call.path, one.key);
        if (one.first->name == u"pageInfo"_s) {
            result.insert(one.key, object(u"PageInfo"_s, pageInfo(page), one.selections, path));
        } else if (one.first->name == u"edges"_s) {
            result.insert(one.key, edges(page, call.field.type, one.selections, path));
        } else {
            QJsonArray nodes;
            for (const QJsonValue node : page.nodes)
                nodes.append(
                    single(call.field, node, one.selections, with(path, static_cast<int>(nodes.size()))));
            result.insert(one.key, nodes);
        }
    }
    return result;
}

QJsonArray Executor::edges(const Page& page, const QString& node, const std::vector<Selection>& selections,
                           const QJsonArray& path)
{
    const FieldDefinition* definition = m_schema.field(node + u'^', u"node"_s);
    QJsonArray list;
    for (qsizetype i = 0; i < page.nodes.size(); ++i) {
        std::vector<Collected> fields;
        collect(node + u'^', selections, fields);
        QJsonObject edge;
        for (const Collected& one : fields) {
            if (one.first->name == u"cursor"_s)
                edge.insert(one.key, page.cursors.value(i));
            else
                edge.insert(one.key, single(*definition, page.nodes.at(i), one.selections,
                                            with(with(path, static_cast<int>(i)), one.key)));
        }
        list.append(edge);
    }
    return list;
}

QString Executor::runBulkPage(const Operation& operation, const QString& after,
                              const std::function<void(const QJsonObject&)>& line)
{
    std::vector<Collected> fields;
    collect(u"Query"_s, operation.selections, fields);
    const Collected& root = fields.front(); // a bulk query has one top-level field
    const FieldDefinition* definition = m_schema.field(u"Query"_s, root.first->name);
    if (definition == nullptr || definition->shape != FieldDefinition::Shape::Connection)
        return {};
    FieldCall call{u"Query"_s, {}, *definition, filledIn(root.first->arguments, m_variables), {root.key}};
    if (denied(call))
        return {};
    if (!after.isEmpty())
        call.arguments.insert(u"after"_s, after);
    return bulkPage(call, root.selections, {}, line);
}

QString Executor::bulkPage(const FieldCall& call, const std::vector<Selection>& selections,
                           const QString& parentId, const std::function<void(const QJsonObject&)>& line)
{
    const std::vector<Selection> inNode = nodeSelections(selections);
    FieldCall sized = call;
    sized.arguments.insert(u"first"_s, 250);
    const Page page = m_source.page(sized, m_outcome.report);
    for (const QJsonValue node : page.nodes)
        bulkNode(call.field.type, node.toObject(), inNode, parentId, line);
    return page.hasNext && !page.cursors.isEmpty() ? page.cursors.last() : QString();
}

void Executor::bulkConnection(const FieldCall& call, const std::vector<Selection>& selections,
                              const QString& parentId, const std::function<void(const QJsonObject&)>& line)
{
    FieldCall next = call;
    QString after;
    do {
        after = bulkPage(next, selections, parentId, line);
        next.arguments.insert(u"after"_s, after);
    } while (!after.isEmpty());
}

void Executor::bulkNode(const QString& type, const QJsonObject& node,
                        const std::vector<Selection>& selections, const QString& parentId,
                        const std::function<void(const QJsonObject&)>& line)
{
    std::vector<Collected> fields;
    collect(type, selections, fields);
    QJsonObject own;
    std::vector<std::pair<FieldCall, const Collected*>> children;
    for (const Collected& one : fields) {
        const FieldDefinition* definition = m_schema.field(type, one.first->name);
        if (definition == nullptr)
            continue;
        const FieldCall call{type, node, *definition, filledIn(one.first->arguments, m_variables), {one.key}};
        if (definition->shape == FieldDefinition::Shape::Connection)
            children.emplace_back(call, &one);
        else
            own.insert(one.key, field(call, one.selections));
    }
    if (!parentId.isEmpty())
        own.insert(u"__parentId"_s, parentId);
    line(own);
    for (const auto& [call, collected] : children) {
        if (!denied(call))
            bulkConnection(call, collected->selections, node.value(u"id"_s).toString(), line);
    }
}

} // namespace afterparcel::sandbox::graphql
