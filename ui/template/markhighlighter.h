#pragma once

#include <QSyntaxHighlighter>

namespace afterparcel
{

/// Sets the placeholders of a template apart from its text, and the tags of its HTML a little.
class MarkHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    MarkHighlighter(QTextDocument* document, bool html);

protected:
    void highlightBlock(const QString& text) override;

private:
    bool m_html;
};

} // namespace afterparcel
