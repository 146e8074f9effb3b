#include "tests/sandbox/graphql/cost.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox::graphql
{
namespace
{

class Estimate
{
public:
    Estimate(const Schema& schema, const Document& document, const QJsonObject& variables)
        : m_schema(schema), m_document(document), m_variables(variables)
    {
    }

    double selections(const QString& type, const std::vector<Selection>& list)
    {
        double common = 0;
        double dearest = 0;
        for (const Selection& selection : list) {
            if (!included(selection, m_variables))
                continue;
            const double cost = one(type, selection);
            const bool branch = selection.kind == Selection::Kind::Inline && m_schema.isAbstract(type);
            if (branch)
                dearest = std::max(dearest, cost);
            else
                common += cost;
        }
        return common + dearest;
    }

private:
    double one(const QString& type, const Selection& selection)
    {
        if (selection.kind == Selection::Kind::Inline)
            return selections(selection.type.isEmpty() ? type : selection.type, selection.selections);
        if (selection.kind == Selection::Kind::Spread) {
            const Fragment* fragment = m_document.fragment(selection.name);
            return fragment == nullptr ? 0 : selections(fragment->type, fragment->selections);
        }
        const FieldDefinition* field = m_schema.field(type, selection.name);
        if (field == nullptr || field->isScalar() || field->type == u"PageInfo"_s)
            return 0;
        return ofField(type, *field, selection);
    }

    double ofField(const QString& type, const FieldDefinition& field, const Selection& selection)
    {
        const QJsonObject arguments = filledIn(selection.arguments, m_variables);
        double size = 1;
        if (arguments.contains(u"first"_s))
            size = arguments.value(u"first"_s).toDouble();
        else if (arguments.contains(u"last"_s))
            size = arguments.value(u"last"_s).toDouble();
        else if (arguments.value(u"ids"_s).isArray())
            size = static_cast<double>(arguments.value(u"ids"_s).toArray().size());
        if (field.shape == FieldDefinition::Shape::Connection)
            return size * connectionNode(field.type, selection);
        const double own = type == u"Mutation"_s ? 10 : 1;
        return size * (own + selections(field.type, selection.selections));
    }

    /// One node: what `nodes` and `edges { node }` select together.
    double connectionNode(const QString& node, const Selection& connection)
    {
        double cost = 0;
        for (const Selection& selection : connection.selections) {
            if (selection.name == u"nodes"_s)
                cost += 1 + selections(node, selection.selections);
            if (selection.name != u"edges"_s)
                continue;
            for (const Selection& inEdge : selection.selections) {
                if (inEdge.name == u"node"_s)
                    cost += 1 + selections(node, inEdge.selections);
            }
        }
        return cost;
    }

    const Schema& m_schema;
    const Document& m_document;
    const QJsonObject& m_variables;
};

} // namespace

double requestedCost(const Schema& schema, const Document& document, const Operation& operation,
                     const QJsonObject& variables)
{
    Estimate estimate(schema, document, variables);
    return estimate.selections(operation.kind == u"mutation"_s ? u"Mutation"_s : u"Query"_s,
                               operation.selections);
}

} // namespace afterparcel::sandbox::graphql
