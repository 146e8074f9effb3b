#include "tests/sandbox/graphql/ast.h"

#include <QJsonArray>

#include <algorithm>

namespace afterparcel::sandbox::graphql
{

const Fragment* Document::fragment(const QString& name) const
{
    const auto found = std::find_if(fragments.begin(), fragments.end(),
                                    [&](const Fragment& one) { return one.name == name; });
    return found == fragments.end() ? nullptr : &*found;
}

QJsonValue filledIn(const Value& value, const QJsonObject& variables)
{
    switch (value.kind) {
    case Value::Kind::Null:
        return QJsonValue::Null;
    case Value::Kind::Scalar:
        return value.scalar;
    case Value::Kind::Variable:
        return variables.value(value.variable);
    case Value::Kind::List: {
        QJsonArray list;
        for (const Value& item : value.items)
            list.append(filledIn(item, variables));
        return list;
    }
    case Value::Kind::Object: {
        QJsonObject object;
        for (const auto& [name, member] : value.members) {
            const QJsonValue filled = filledIn(member, variables);
            if (!filled.isUndefined())
                object.insert(name, filled);
        }
        return object;
    }
    }
    return QJsonValue::Undefined;
}

QJsonObject filledIn(const std::vector<Argument>& arguments, const QJsonObject& variables)
{
    QJsonObject object;
    for (const Argument& argument : arguments) {
        const QJsonValue filled = filledIn(argument.value, variables);
        if (!filled.isUndefined())
            object.insert(argument.name, filled);
    }
    return object;
}

bool included(const Selection& selection, const QJsonObject& variables)
{
    for (const Directive& directive : selection.directives) {
        const bool condition = filledIn(directive.arguments, variables).value(QStringLiteral("if")).toBool();
        if (directive.name == QStringLiteral("skip") && condition)
            return false;
        if (directive.name == QStringLiteral("include") && !condition)
            return false;
    }
    return true;
}

} // namespace afterparcel::sandbox::graphql
