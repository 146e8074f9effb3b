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
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    addText(intro);
}

void AssistantPage::show(const SetupState&) {}

QLabel* AssistantPage::addText(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setOpenExternalLinks(true);
    m_body->addWidget(label);
    return label;
}

void AssistantPage::addNote(const QString& text)
{
    QLabel* label = addText(text);
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
