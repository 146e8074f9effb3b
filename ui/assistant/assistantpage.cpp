#include "ui/assistant/assistantpage.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace afterparcel
{

AssistantPage::AssistantPage(QString name, const QString& heading, const QString& intro, QWidget* parent)
    : QWidget(parent), m_name(std::move(name)), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(10);
    QLabel* title = addText(heading);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::Bold);
    title->setFont(large);
    addText(intro);
}

void AssistantPage::show(const SetupState&) {}

QLabel* AssistantPage::addText(const QString& text)
{
    return addText(text, m_body);
}

QLabel* AssistantPage::addText(const QString& text, QVBoxLayout* layout)
{
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setOpenExternalLinks(true);
    layout->addWidget(label);
    return label;
}

/// Nearer to what it explains than to what comes next.
void AssistantPage::addNote(QWidget* explained, const QString& text)
{
    auto* both = new QVBoxLayout;
    both->setSpacing(4);
    both->setContentsMargins(0, 0, 0, 4);
    both->addWidget(explained);
    m_body->addLayout(both);
    QLabel* label = addText(text, both);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setIndent(fontMetrics().height() + 6);
}

void AssistantPage::orderTabs(const std::vector<QWidget*>& fields)
{
    for (std::size_t i = 1; i < fields.size(); ++i) {
        setTabOrder(fields[i - 1], fields[i]);
    }
}

QFormLayout* AssistantPage::addForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_body->addLayout(form);
    return form;
}

} // namespace afterparcel
