#include "ui/template/markhighlighter.h"

#include "ui/theme.h"

#include <QApplication>
#include <QRegularExpression>

namespace afterparcel
{

MarkHighlighter::MarkHighlighter(QTextDocument* document, bool html)
    : QSyntaxHighlighter(document), m_html(html)
{
}

void MarkHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression tag(QStringLiteral("</?[A-Za-z][^<>]*>|<!--.*?-->"));
    static const QRegularExpression mark(QStringLiteral("\\{\\{[^{}]*\\}\\}"));
    const QPalette colours = QApplication::palette();
    if (m_html) {
        for (auto found = tag.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                      colours.color(QPalette::PlaceholderText));
        }
    }
    QTextCharFormat format;
    format.setForeground(tone(ToneName::Blue, colours).text);
    format.setBackground(tone(ToneName::Blue, colours).ground);
    format.setFontWeight(QFont::DemiBold);
    for (auto found = mark.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
    }
}

} // namespace afterparcel
