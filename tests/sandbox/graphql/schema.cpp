#include "tests/sandbox/graphql/schema.h"

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox::graphql
{
namespace
{

/// name[(argument,argument)][:Type | :[Type] | :Type*][@scope|scope]
FieldDefinition fieldFrom(const QString& word)
{
    FieldDefinition field;
    QString rest = word;
    if (const qsizetype scopes = rest.indexOf(u'@'); scopes >= 0) {
        field.scopes = rest.mid(scopes + 1).split(u'|');
        rest.truncate(scopes);
    }
    if (const qsizetype type = rest.indexOf(u':'); type >= 0) {
        field.type = rest.mid(type + 1);
        rest.truncate(type);
    }
    if (const qsizetype open = rest.indexOf(u'('); open >= 0) {
        field.arguments = rest.mid(open + 1).chopped(1).split(u',');
        rest.truncate(open);
    }
    field.name = rest;
    if (field.type.startsWith(u'[')) {
        field.shape = FieldDefinition::Shape::List;
        field.type = field.type.mid(1).chopped(1);
    } else if (field.type.endsWith(u'*')) {
        field.shape = FieldDefinition::Shape::Connection;
        field.type.chop(1);
        field.arguments += {u"first"_s, u"last"_s, u"after"_s, u"before"_s, u"reverse"_s};
    }
    return field;
}

} // namespace

Schema::Schema(const QString& text)
{
    const QStringList words = text.simplified().split(u' ');
    QString type;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u"object"_s || words.at(i) == u"interface"_s) {
            type = words.value(++i);
            if (words.at(i - 1) == u"interface"_s)
                m_abstract.append(type);
            m_types[type].insert(u"__typename"_s, fieldFrom(u"__typename"_s));
            continue;
        }
        const FieldDefinition field = fieldFrom(words.at(i));
        m_types[type].insert(field.name, field);
        if (field.shape == FieldDefinition::Shape::Connection)
            addConnectionTypes(field.type);
    }
}

void Schema::addConnectionTypes(const QString& node)
{
    const QString connection = node + u'*';
    const QString edge = node + u'^';
    for (const QString& word :
         {u"nodes:[%1]"_s.arg(node), u"edges:[%1]"_s.arg(edge), u"pageInfo:PageInfo"_s}) {
        const FieldDefinition field = fieldFrom(word);
        m_types[connection].insert(field.name, field);
    }
    for (const QString& word : {u"cursor"_s, u"node:%1"_s.arg(node)}) {
        const FieldDefinition field = fieldFrom(word);
        m_types[edge].insert(field.name, field);
    }
}

const FieldDefinition* Schema::field(const QString& type, const QString& name) const
{
    const auto fields = m_types.constFind(type);
    if (fields == m_types.constEnd())
        return nullptr;
    const auto found = fields->constFind(name);
    return found == fields->constEnd() ? nullptr : &*found;
}

} // namespace afterparcel::sandbox::graphql
