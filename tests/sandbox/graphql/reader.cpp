#include "tests/sandbox/graphql/reader.h"

#include "tests/sandbox/graphql/lexer.h"

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox::graphql
{
namespace
{

constexpr int kDeepest = 60;

/// Recursive descent; after the first error every step returns at once and m_error stays.
class Reader
{
public:
    explicit Reader(const QString& text) : m_lexer(text) { advance(); }

    Document document()
    {
        Document document;
        while (m_error.isEmpty() && m_token.kind != Token::Kind::End) {
            if (m_token.text == u"fragment"_s)
                document.fragments.push_back(fragment());
            else
                document.operations.push_back(operation());
        }
        if (m_error.isEmpty() && document.operations.empty())
            m_error = u"the document holds no operation"_s;
        return document;
    }

    [[nodiscard]] QString error() const { return m_error; }

private:
    void advance() { m_token = m_lexer.next(); }

    void fail(const QString& expected)
    {
        if (m_error.isEmpty()) {
            m_error = u"syntax error: expected %1 but found \"%2\" at character %3"_s.arg(
                expected, m_token.text, QString::number(m_token.at));
        }
        m_token = {};
    }

    [[nodiscard]] bool at(QStringView punctuator) const
    {
        return m_token.kind == Token::Kind::Punctuator && m_token.text == punctuator;
    }

    bool take(QStringView punctuator)
    {
        if (!at(punctuator))
            return false;
        advance();
        return true;
    }

    void expect(QStringView punctuator)
    {
        if (!take(punctuator))
            fail(punctuator.toString());
    }

    QString name()
    {
        if (m_token.kind != Token::Kind::Name) {
            fail(u"a name"_s);
            return {};
        }
        const QString text = m_token.text;
        advance();
        return text;
    }

    Operation operation()
    {
        Operation operation;
        if (!at(u"{")) {
            operation.kind = name();
            if (operation.kind != u"query"_s && operation.kind != u"mutation"_s)
                fail(u"query, mutation or fragment"_s);
            if (m_token.kind == Token::Kind::Name)
                operation.name = name();
            if (take(u"("))
                operation.variables = variableDefinitions();
        }
        operation.selections = selectionSet(0);
        return operation;
    }

    Fragment fragment()
    {
        Fragment fragment;
        advance();
        fragment.name = name();
        if (name() != u"on"_s)
            fail(u"on"_s);
        fragment.type = name();
        fragment.selections = selectionSet(0);
        return fragment;
    }

    std::vector<VariableDefinition> variableDefinitions()
    {
        std::vector<VariableDefinition> definitions;
        while (m_error.isEmpty() && !take(u")")) {
            VariableDefinition one;
            expect(u"$");
            one.name = name();
            expect(u":");
            one.type = typeText();
            one.hasDefault = take(u"=");
            if (one.hasDefault)
                one.defaultValue = value(0);
            definitions.push_back(std::move(one));
        }
        return definitions;
    }

    QString typeText()
    {
        QString text;
        if (take(u"[")) {
            text = u"["_s + typeText() + u"]"_s;
            expect(u"]");
        } else {
            text = name();
        }
        return take(u"!") ? text + u"!"_s : text;
    }

    std::vector<Selection> selectionSet(int depth)
    {
        std::vector<Selection> selections;
        if (depth > kDeepest)
            fail(u"fewer levels"_s);
        expect(u"{");
        while (m_error.isEmpty() && !take(u"}"))
            selections.push_back(selection(depth));
        if (m_error.isEmpty() && selections.empty())
            fail(u"a field"_s);
        return selections;
    }

    Selection selection(int depth)
    {
        if (take(u"..."))
            return fragmentUse(depth);
        Selection field;
        field.name = name();
        if (take(u":")) {
            field.alias = field.name;
            field.name = name();
        }
        if (take(u"("))
            field.arguments = arguments();
        field.directives = directives();
        if (at(u"{"))
            field.selections = selectionSet(depth + 1);
        return field;
    }

    Selection fragmentUse(int depth)
    {
        Selection use;
        use.kind = Selection::Kind::Inline;
        if (m_token.kind == Token::Kind::Name && m_token.text != u"on"_s) {
            use.kind = Selection::Kind::Spread;
            use.name = name();
            use.directives = directives();
            return use;
        }
        if (m_token.kind == Token::Kind::Name) {
            advance();
            use.type = name();
        }
        use.directives = directives();
        use.selections = selectionSet(depth + 1);
        return use;
    }

    std::vector<Directive> directives()
    {
        std::vector<Directive> list;
        while (m_error.isEmpty() && take(u"@")) {
            Directive one;
            one.name = name();
            if (take(u"("))
                one.arguments = arguments();
            list.push_back(std::move(one));
        }
        return list;
    }

    std::vector<Argument> arguments()
    {
        std::vector<Argument> list;
        while (m_error.isEmpty() && !take(u")")) {
            Argument one;
            one.name = name();
            expect(u":");
            one.value = value(0);
            list.push_back(std::move(one));
        }
        return list;
    }

    Value value(int depth)
    {
        Value value;
        if (depth > kDeepest)
            fail(u"fewer levels"_s);
        else if (take(u"$"))
            value = variable();
        else if (take(u"["))
            value = list(depth);
        else if (take(u"{"))
            value = object(depth);
        else
            value = scalar();
        return value;
    }

    Value variable()
    {
        Value value;
        value.kind = Value::Kind::Variable;
        value.variable = name();
        return value;
    }

    Value list(int depth)
    {
        Value value;
        value.kind = Value::Kind::List;
        while (m_error.isEmpty() && !take(u"]"))
            value.items.push_back(this->value(depth + 1));
        return value;
    }

    Value object(int depth)
    {
        Value value;
        value.kind = Value::Kind::Object;
        while (m_error.isEmpty() && !take(u"}")) {
            const QString member = name();
            expect(u":");
            value.members.emplace_back(member, this->value(depth + 1));
        }
        return value;
    }

    Value scalar()
    {
        Value value;
        value.kind = Value::Kind::Scalar;
        const QString text = m_token.text;
        if (m_token.kind == Token::Kind::String) {
            value.scalar = text;
        } else if (m_token.kind == Token::Kind::Number) {
            value.scalar = text.toDouble();
        } else if (m_token.kind == Token::Kind::Name) {
            if (text == u"null"_s)
                value.kind = Value::Kind::Null;
            else if (text == u"true"_s || text == u"false"_s)
                value.scalar = text == u"true"_s;
            else
                value.scalar = text;
        } else {
            fail(u"a value"_s);
            return value;
        }
        advance();
        return value;
    }

    Lexer m_lexer;
    Token m_token;
    QString m_error;
};

} // namespace

tl::expected<Document, QString> readDocument(const QString& text)
{
    Reader reader(text);
    Document document = reader.document();
    if (!reader.error().isEmpty())
        return tl::unexpected(reader.error());
    return document;
}

} // namespace afterparcel::sandbox::graphql
