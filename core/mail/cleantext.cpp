#include "core/mail/cleantext.h"

#include <QTextBoundaryFinder>
#include <QUrl>

namespace afterparcel
{

namespace
{

// Longer addresses are cut by mail programs and would eat the size that the mail may have.
constexpr qsizetype kLongestUrl = 2000;

/// Characters that could end a line or reorder the text around them.
bool isHarmful(char32_t character)
{
    const bool separator = character == 0x2028 || character == 0x2029;
    const bool override =
        (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    const QChar::Category category = QChar::category(character);
    return separator || override || character == 0xFEFF || category == QChar::Other_Control ||
           category == QChar::Other_Surrogate || (character & 0xFFFE) == 0xFFFE;
}

QString cutAtCharacter(const QString& text, qsizetype limit)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(limit - 1);
    qsizetype end = finder.isAtBoundary() ? limit - 1 : finder.toPreviousBoundary();
    // One "character" can be a letter with a thousand accents: then the cut goes through it.
    if (end < limit / 2) {
        end = text.at(limit - 2).isHighSurrogate() ? limit - 2 : limit - 1;
    }
    return text.left(end).trimmed() + QChar(0x2026);
}

} // namespace

QString singleLine(const QString& text, qsizetype limit)
{
    QString clean;
    clean.reserve(text.size());
    for (const uint character : text.toUcs4()) {
        const char32_t point = character;
        if (QChar::isSpace(point)) {
            clean += QLatin1Char(' ');
        } else if (!isHarmful(point)) {
            clean += QStringView(QChar::fromUcs4(point));
        }
    }
    clean = clean.simplified();
    return clean.size() <= limit ? clean : cutAtCharacter(clean, limit);
}

QString cleanBody(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString clean;
    clean.reserve(lines.size());
    for (const uint character : lines.toUcs4()) {
        const char32_t point = character;
        if (point == U'\n' || point == U'\t' || !isHarmful(point)) {
            clean += QStringView(QChar::fromUcs4(point));
        }
    }
    return clean;
}

QString webUrl(const QString& url)
{
    const QUrl parsed(url.trimmed(), QUrl::TolerantMode);
    const bool web = parsed.scheme() == QStringLiteral("https") || parsed.scheme() == QStringLiteral("http");
    if (!web || !parsed.isValid() || parsed.host().isEmpty() || !parsed.userInfo().isEmpty()) {
        return {};
    }
    const QString encoded = QString::fromLatin1(parsed.toEncoded());
    return encoded.size() <= kLongestUrl ? encoded : QString();
}

} // namespace afterparcel
