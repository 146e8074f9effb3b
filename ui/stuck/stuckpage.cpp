#include "ui/stuck/stuckpage.h"

#include "ui/emptystate.h"
#include "ui/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

QLabel* newText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void enlarge(QLabel* label, qreal factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::Bold);
    label->setFont(font);
}

QString named(const QString& text)
{
    return withoutMnemonic(text).remove(QChar(0x2026));
}

} // namespace

StuckPage::StuckPage(QWidget* parent)
    : QWidget(parent), m_groups(new QWidget(this)), m_nothing(new EmptyState(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 8, 10, 8);
    outer->setSpacing(8);
    addHead(outer);
    auto* list = new QVBoxLayout(m_groups);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(12);
    for (int i = 0; i < kStuckGroupCount; ++i) {
        m_boxes.at(static_cast<std::size_t>(i)) = addBox(static_cast<StuckGroup>(i), list);
    }
    list->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_groups);
    m_scroll->setAccessibleName(tr("Groups of stuck requests"));
    m_nothing->say(QStringLiteral("markdone"), tr("Nothing is stuck"),
                   tr("Requests that wait for you, or for something that is unlikely to come, appear here "
                      "with what you can do about all of them at once."));
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_nothing, 1);
    setCounts({});
}

void StuckPage::addHead(QVBoxLayout* layout)
{
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Stuck requests"), this);
    enlarge(title, 1.35);
    head->addWidget(title);
    head->addStretch(1);
    auto* back = new QPushButton(tr("&Back to the list"), this);
    back->setAccessibleName(tr("Back to the list"));
    back->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(back, &QPushButton::clicked, this, &StuckPage::backWanted);
    head->addWidget(back);
    layout->addLayout(head);
}

StuckPage::Box StuckPage::addBox(StuckGroup group, QVBoxLayout* layout)
{
    const GroupWords words = wordsOf(group);
    auto* frame = new QFrame(m_groups);
    frame->setFrameShape(QFrame::StyledPanel);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->setSpacing(8);
    auto* heading = new QLabel(frame);
    enlarge(heading, 1.1);
    inside->addWidget(heading);
    inside->addWidget(newText(words.text, frame));
    auto* buttons = new QHBoxLayout;
    for (const GroupRemedy remedy : words.remedies) {
        auto* button = new QPushButton(remedyText(remedy), frame);
        button->setObjectName(QStringLiteral("remedy"));
        button->setAccessibleName(tr("%1: %2", "group of stuck requests and what to do")
                                      .arg(words.title, named(remedyText(remedy))));
        connect(button, &QPushButton::clicked, this,
                [this, remedy, group] { Q_EMIT remedyChosen(remedy, group); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* list = new QPushButton(tr("Show in the list"), frame);
    list->setAccessibleName(
        tr("%1: %2", "group of stuck requests and what to do").arg(words.title, tr("Show in the list")));
    connect(list, &QPushButton::clicked, this, [this, group] { Q_EMIT listWanted(group); });
    buttons->addWidget(list);
    inside->addLayout(buttons);
    layout->addWidget(frame);
    return {frame, heading};
}

void StuckPage::setCounts(const std::vector<StuckCount>& counts)
{
    bool any = false;
    for (int i = 0; i < kStuckGroupCount; ++i) {
        const auto group = static_cast<StuckGroup>(i);
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [group](const StuckCount& count) { return count.group == group; });
        const int count = known == counts.end() ? 0 : known->count;
        const Box& box = m_boxes.at(static_cast<std::size_t>(i));
        box.heading->setText(tr("%1 (%2)", "group of stuck requests and how many")
                                 .arg(wordsOf(group).title, QLocale().toString(count)));
        box.frame->setVisible(count > 0);
        any = any || count > 0;
    }
    m_scroll->setVisible(any);
    m_nothing->setVisible(!any);
}

void StuckPage::setBusy(bool busy)
{
    m_groups->setEnabled(!busy);
}

} // namespace afterparcel
