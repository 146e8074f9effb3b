#include "tests/sandbox/graphql/lexer.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox::graphql
{
namespace
{
bool isNameStart(QChar c)
{
    return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
} // namespace

Lexer::Lexer(QString text) : m_text(std::move(text)) {}

QChar Lexer::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
}

void Lexer::skipIgnored()
{
    while (m_at < m_text.size()) {
        const QChar c = peek();
        if (c == u'#') {
            while (m_at < m_text.size() && peek() != u'\n')
                ++m_at;
        } else if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u',' || c == QChar(0xfeff)) {
            ++m_at;
        } else {
            return;
        }
    }
}

Token Lexer::next()
{
    skipIgnored();
    if (m_at >= m_text.size())
        return {Token::Kind::End, {}, m_at};
    const QChar c = peek();
    if (isNameStart(c))
        return name();
    if (isDigit(c) || c == u'-')
        return number();
    if (c == u'"')
        return m_text.mid(m_at, 3) == u"\"\"\""_s ? blockString() : string();
    if (m_text.mid(m_at, 3) == u"..."_s) {
        m_at += 3;
        return {Token::Kind::Punctuator, u"..."_s, m_at - 3};
    }
    ++m_at;
    const bool known = u"!$&():=@[]{|}"_s.contains(c);
    return {known ? Token::Kind::Punctuator : Token::Kind::Broken, QString(c), m_at - 1};
}

Token Lexer::name()
{
    const qsizetype start = m_at;
    while (isNameStart(peek()) || isDigit(peek()))
        ++m_at;
    return {Token::Kind::Name, m_text.mid(start, m_at - start), start};
}

Token Lexer::number()
{
    const qsizetype start = m_at;
    while (isDigit(peek()) || u"-+.eE"_s.contains(peek())) {
        if (peek().isNull())
            break;
        ++m_at;
    }
    const QString text = m_text.mid(start, m_at - start);
    bool fits = false;
    text.toDouble(&fits);
    return {fits ? Token::Kind::Number : Token::Kind::Broken, text, start};
}

bool Lexer::escape(QString& into)
{
    static const QString letters = u"\"\\/bfnrt"_s;
    static const QString meanings = u"\"\\/\b\f\n\r\t"_s;
    const QChar c = peek();
    if (c == u'u') {
        bool fits = false;
        const ushort code = m_text.mid(m_at + 1, 4).toUShort(&fits, 16);
        into += QChar(code);
        m_at += 5;
        return fits;
    }
    const qsizetype which = letters.indexOf(c);
    if (which < 0)
        return false;
    into += meanings.at(which);
    ++m_at;
    return true;
}

Token Lexer::string()
{
    const qsizetype start = m_at++;
    QString content;
    while (m_at < m_text.size() && peek() != u'"' && peek() != u'\n') {
        if (peek() != u'\\') {
            content += peek();
            ++m_at;
            continue;
        }
        ++m_at;
        if (!escape(content))
            return {Token::Kind::Broken, content, start};
    }
    const bool closed = peek() == u'"';
    ++m_at;
    return {closed ? Token::Kind::String : Token::Kind::Broken, content, start};
}

Token Lexer::blockString()
{
    const qsizetype start = m_at;
    const qsizetype end = m_text.indexOf(u"\"\"\""_s, m_at + 3);
    if (end < 0) {
        m_at = m_text.size();
        return {Token::Kind::Broken, {}, start};
    }
    m_at = end + 3;
    return {Token::Kind::String, m_text.mid(start + 3, end - start - 3), start};
}

} // namespace afterparcel::sandbox::graphql
