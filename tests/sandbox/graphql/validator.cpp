#include "tests/sandbox/graphql/validator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox::graphql
{
namespace
{

class Validator
{
public:
    Validator(const Schema& schema, const Document& document, const Operation& operation,
              const QJsonObject& variables, bool sized)
        : m_schema(schema),
          m_document(document),
          m_operation(operation),
          m_variables(variables),
          m_sized(sized)
    {
    }

    QJsonArray run()
    {
        for (const VariableDefinition& variable : m_operation.variables)
            checkVariable(variable);
        const QString root = m_operation.kind == u"mutation"_s ? u"Mutation"_s : u"Query"_s;
        checkSelections(root, m_operation.selections, {m_operation.name});
        return m_findings;
    }

private:
    void report(const QString& message, const QString& code, const QStringList& path)
    {
        m_findings.append(QJsonObject{{u"message"_s, message},
                                      {u"path"_s, QJsonArray::fromStringList(path)},
                                      {u"extensions"_s, QJsonObject{{u"code"_s, code}}}});
    }

    void checkVariable(const VariableDefinition& variable)
    {
        const QJsonValue given = m_variables.value(variable.name);
        const bool missing = given.isUndefined() || given.isNull();
        if (missing && variable.type.endsWith(u'!')) {
            report(u"Variable $%1 of type %2 was provided invalid value"_s.arg(variable.name, variable.type),
                   u"INVALID_VARIABLE"_s, {});
        }
        if (given.isArray() && given.toArray().size() > 250) {
            report(u"The input array size of %1 is greater than the maximum allowed of 250."_s.arg(
                       given.toArray().size()),
                   u"MAX_INPUT_SIZE_EXCEEDED"_s, {variable.name});
        }
    }

    void checkSelections(const QString& type, const std::vector<Selection>& selections,
                         const QStringList& path)
    {
        if (path.size() > 40) {
            report(u"The selections are nested too deeply"_s, u"tooDeep"_s, {});
            return;
        }
        for (const Selection& selection : selections) {
            if (selection.kind == Selection::Kind::Field)
                checkField(type, selection, path);
            else
                checkFragment(type, selection, path);
        }
    }

    void checkFragment(const QString& type, const Selection& use, const QStringList& path)
    {
        if (use.kind == Selection::Kind::Inline) {
            const QString on = use.type.isEmpty() ? type : use.type;
            if (!m_schema.hasType(on))
                report(u"No such type %1, so it can't be a fragment condition"_s.arg(on), u"undefinedType"_s,
                       path);
            checkSelections(on, use.selections, path + QStringList{u"... on "_s + on});
            return;
        }
        const Fragment* fragment = m_document.fragment(use.name);
        if (fragment == nullptr)
            report(u"Fragment %1 was used, but not defined"_s.arg(use.name), u"useAndDefineFragment"_s, path);
        else
            checkSelections(fragment->type, fragment->selections, path + QStringList{u"... "_s + use.name});
    }

    void checkField(const QString& type, const Selection& selection, const QStringList& before)
    {
        const QStringList path = before + QStringList{selection.key()};
        const FieldDefinition* field = m_schema.field(type, selection.name);
        if (field == nullptr) {
            report(u"Field '%1' doesn't exist on type '%2'"_s.arg(selection.name, type), u"undefinedField"_s,
                   path);
            return;
        }
        for (const Argument& argument : selection.arguments)
            checkArgument(*field, argument, path);
        if (field->isScalar() != selection.selections.empty()) {
            report(field->isScalar() ? u"Selections can't be made on scalars (field '%1')"_s.arg(field->name)
                                     : u"Field must have selections (field '%1')"_s.arg(field->name),
                   u"selectionMismatch"_s, path);
            return;
        }
        if (field->shape == FieldDefinition::Shape::Connection) {
            if (m_sized)
                checkSize(selection, path);
            checkSelections(field->type + u'*', selection.selections, path);
        } else if (!field->isScalar()) {
            checkSelections(field->type, selection.selections, path);
        }
    }

    void checkArgument(const FieldDefinition& field, const Argument& argument, const QStringList& path)
    {
        if (!field.arguments.contains(argument.name)) {
            report(u"Field '%1' doesn't accept argument '%2'"_s.arg(field.name, argument.name),
                   u"argumentNotAccepted"_s, path);
        }
        checkVariablesIn(argument.value, path);
    }

    void checkVariablesIn(const Value& value, const QStringList& path)
    {
        const auto declared = [&](const VariableDefinition& one) { return one.name == value.variable; };
        const auto& variables = m_operation.variables;
        if (value.kind == Value::Kind::Variable &&
            std::none_of(variables.begin(), variables.end(), declared)) {
            report(u"Variable $%1 is used but not declared"_s.arg(value.variable), u"variableNotDefined"_s,
                   path);
        }
        for (const Value& item : value.items)
            checkVariablesIn(item, path);
        for (const auto& member : value.members)
            checkVariablesIn(member.second, path);
    }

    void checkSize(const Selection& selection, const QStringList& path)
    {
        const QJsonObject arguments = filledIn(selection.arguments, m_variables);
        const QJsonValue size =
            arguments.contains(u"first"_s) ? arguments.value(u"first"_s) : arguments.value(u"last"_s);
        if (!size.isDouble()) {
            report(u"you must provide one of first or last"_s, u"BAD_REQUEST"_s, path);
        } else if (size.toInt() < 1 || size.toInt() > 250) {
            report(u"%1 must be between 1 and 250"_s.arg(u"first or last"_s), u"BAD_REQUEST"_s, path);
        }
    }

    const Schema& m_schema;
    const Document& m_document;
    const Operation& m_operation;
    const QJsonObject& m_variables;
    bool m_sized;
    QJsonArray m_findings;
};

} // namespace

QJsonArray findingsIn(const Schema& schema, const Document& document, const Operation& operation,
                      const QJsonObject& variables, bool sized)
{
    return Validator(schema, document, operation, variables, sized).run();
}

const Operation* chosenOperation(const Document& document, const QString& name)
{
    if (name.isEmpty())
        return document.operations.size() == 1 ? &document.operations.front() : nullptr;
    const auto found = std::find_if(document.operations.begin(), document.operations.end(),
                                    [&](const Operation& one) { return one.name == name; });
    return found == document.operations.end() ? nullptr : &*found;
}

QJsonObject withDefaults(const Operation& operation, const QJsonObject& given)
{
    QJsonObject variables = given;
    for (const VariableDefinition& one : operation.variables) {
        if (one.hasDefault && !variables.contains(one.name))
            variables.insert(one.name, filledIn(one.defaultValue, {}));
    }
    return variables;
}

} // namespace afterparcel::sandbox::graphql
