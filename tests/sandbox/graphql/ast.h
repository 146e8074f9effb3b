#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace afterparcel::sandbox::graphql
{

/// A literal or variable as written in a document.
struct Value {
    enum class Kind { Null, Scalar, List, Object, Variable };
    Kind kind = Kind::Null;
    QJsonValue scalar; ///< Scalar: also enum values, as strings
    QString variable;  ///< Variable: its name
    std::vector<Value> items;
    std::vector<std::pair<QString, Value>> members;
};

struct Argument {
    QString name;
    Value value;
};

struct Directive {
    QString name;
    std::vector<Argument> arguments;
};

/// A field, an inline fragment or a spread of a named one.
struct Selection {
    enum class Kind { Field, Inline, Spread };
    Kind kind = Kind::Field;
    QString alias;
    QString name; ///< of the field or of the spread fragment
    QString type; ///< type condition of an inline fragment; may be empty
    std::vector<Argument> arguments;
    std::vector<Directive> directives;
    std::vector<Selection> selections;

    [[nodiscard]] QString key() const { return alias.isEmpty() ? name : alias; }
};

struct VariableDefinition {
    QString name;
    QString type; ///< as written, such as "[ID!]!"
    bool hasDefault = false;
    Value defaultValue;
};

struct Operation {
    QString kind = QStringLiteral("query");
    QString name;
    std::vector<VariableDefinition> variables;
    std::vector<Selection> selections;
};

struct Fragment {
    QString name;
    QString type;
    std::vector<Selection> selections;
};

struct Document {
    std::vector<Operation> operations;
    std::vector<Fragment> fragments;

    [[nodiscard]] const Fragment* fragment(const QString& name) const;
};

/// The value with its variables filled in; Undefined where a variable was not given.
[[nodiscard]] QJsonValue filledIn(const Value& value, const QJsonObject& variables);
[[nodiscard]] QJsonObject filledIn(const std::vector<Argument>& arguments, const QJsonObject& variables);

/// False when @skip or @include leaves the selection out.
[[nodiscard]] bool included(const Selection& selection, const QJsonObject& variables);

} // namespace afterparcel::sandbox::graphql
