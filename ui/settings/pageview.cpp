#include "ui/settings/pageview.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

/// Whether a label of the part says it.
bool says(const QWidget& part, const QString& text)
{
    const QList<QLabel*> labels = part.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return label->text().contains(text, Qt::CaseInsensitive);
    });
}

} // namespace

PageView::PageView(SettingsPage page, SettingsDraft& draft, QWidget* parent)
    : QScrollArea(parent), m_page(page), m_draft(draft)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(20, 4, 16, 16);
    m_layout->setSpacing(4);
    for (const FieldText& text : fieldTexts()) {
        if (text.page != page) {
            continue;
        }
        if (m_groups.empty() || m_groups.back().name != text.group) {
            m_groups.push_back({text.group, addHeading(text.group), {}, nullptr});
        }
        const auto& infos = settingInfos();
        const auto info = std::find_if(infos.begin(), infos.end(),
                                       [&text](const SettingInfo& i) { return i.key == text.key; });
        auto* row = new FieldRow(*info, text, draft, content);
        m_layout->addWidget(row);
        m_groups.back().rows.push_back(row);
    }
    m_layout->addStretch(1);
    setWidget(content);
}

QWidget* PageView::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, widget() ? widget() : m_layout->parentWidget());
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setContentsMargins(0, 14, 0, 2);
    // Above the stretch at the end, once there is one.
    m_layout->insertWidget(widget() ? m_layout->count() - 1 : m_layout->count(), heading);
    return heading;
}

void PageView::addPart(const QString& heading, QWidget* part)
{
    QWidget* label = addHeading(heading);
    m_layout->insertWidget(m_layout->count() - 1, part);
    m_groups.push_back({heading, label, {}, part});
}

bool PageView::showMatches(const QString& text)
{
    bool any = false;
    for (const Group& group : m_groups) {
        any = showMatches(group, text) || any;
    }
    return any;
}

bool PageView::showMatches(const Group& group, const QString& text) const
{
    const bool whole = text.isEmpty() || group.name.contains(text, Qt::CaseInsensitive) ||
                       pageTitle(m_page).contains(text, Qt::CaseInsensitive);
    bool any = group.part && (whole || says(*group.part, text));
    if (group.part) {
        group.part->setVisible(any);
    }
    for (FieldRow* row : group.rows) {
        const bool matches = whole || row->matches(text);
        row->setVisible(matches);
        any = any || matches;
    }
    group.heading->setVisible(any);
    return any;
}

FieldRow* PageView::firstProblem() const
{
    for (const Group& group : m_groups) {
        for (FieldRow* row : group.rows) {
            if (!m_draft.problem(row->key()).isEmpty()) {
                return row;
            }
        }
    }
    return nullptr;
}

} // namespace afterparcel
