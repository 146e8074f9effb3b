#include "ui/template/wordingedit.h"

#include "ui/template/markhighlighter.h"
#include "ui/theme.h"

#include <QFontDatabase>
#include <QTextOption>

#include <algorithm>

namespace afterparcel
{

WordingEdit::WordingEdit(TemplatePart part, QWidget* parent) : QPlainTextEdit(parent), m_part(part)
{
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font().pointSizeF());
    setFont(code);
    setTabChangesFocus(true);         // the keyboard has to find out again
    if (part == TemplatePart::Html) { // code, whatever the direction of the window's language
        setLayoutDirection(Qt::LeftToRight);
        QTextOption option = document()->defaultTextOption();
        option.setTextDirection(Qt::LeftToRight);
        document()->setDefaultTextOption(option);
    }
    new MarkHighlighter(document(), part == TemplatePart::Html);
}

void WordingEdit::setProblems(const std::vector<TemplateProblem>& problems)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const TemplateProblem& problem : problems) {
        if (problem.part != m_part || problem.length == 0) {
            continue;
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        const int last = std::max(0, document()->characterCount() - 1);
        mark.cursor.setPosition(std::min(problem.position, last));
        mark.cursor.setPosition(std::min(problem.position + problem.length, last), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(tone(ToneName::Red, palette()).text);
        mark.format.setToolTip(problem.text);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void WordingEdit::insertSnippet(const QString& snippet)
{
    QTextCursor cursor = textCursor();
    const auto place = static_cast<int>(snippet.indexOf(QLatin1Char('|')));
    QString plain = snippet;
    plain.remove(QLatin1Char('|'));
    const int start = cursor.selectionStart();
    cursor.insertText(plain);
    cursor.setPosition(start + std::max(0, place));
    setTextCursor(cursor);
    setFocus();
}

void WordingEdit::jumpTo(int position, int length)
{
    const int last = std::max(0, document()->characterCount() - 1);
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, last));
    cursor.setPosition(std::min(position + length, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

bool WordingEdit::findNext(const QString& text, bool backward)
{
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (text.isEmpty() || find(text, flags)) {
        return !text.isEmpty();
    }
    const QTextCursor before = textCursor();
    moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    if (find(text, flags)) {
        return true;
    }
    setTextCursor(before);
    return false;
}

} // namespace afterparcel
