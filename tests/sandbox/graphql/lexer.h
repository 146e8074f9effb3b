#pragma once

#include <QString>
#include <QStringView>

namespace afterparcel::sandbox::graphql
{

struct Token {
    enum class Kind { End, Name, Number, String, Punctuator, Broken };
    Kind kind = Kind::End;
    QString text; ///< a string's content, unescaped
    qsizetype at = 0;
};

/// Splits GraphQL text into tokens (GraphQL specification, October 2021, section 2.1).
class Lexer
{
public:
    explicit Lexer(QString text);
    [[nodiscard]] Token next();

private:
    void skipIgnored();
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    [[nodiscard]] Token name();
    [[nodiscard]] Token number();
    [[nodiscard]] Token string();
    [[nodiscard]] Token blockString();
    [[nodiscard]] bool escape(QString& into);

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace afterparcel::sandbox::graphql
