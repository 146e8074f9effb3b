#include "ui/linelist.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kMostLines = 7;
constexpr int kListMargins = 10; ///< pixels, around the lines

} // namespace

void addLineList(QVBoxLayout& layout, const LineList& list, QWidget* parent)
{
    if (list.lines.isEmpty()) {
        return;
    }
    auto* label = new QLabel(list.title, parent);
    label->setWordWrap(true);
    layout.addWidget(label);
    auto* edit = new QPlainTextEdit(list.lines.join(QLatin1Char('\n')), parent);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(list.title);
    const int shown = std::clamp(static_cast<int>(list.lines.size()), 2, kMostLines);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * shown + 2 * edit->frameWidth() + kListMargins);
    label->setBuddy(edit);
    layout.addWidget(edit);
}

} // namespace afterparcel
