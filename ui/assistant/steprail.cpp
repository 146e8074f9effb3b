#include "ui/assistant/steprail.h"

#include <QLabel>
#include <QVBoxLayout>

namespace afterparcel
{

StepRail::StepRail(const QStringList& names, QWidget* parent) : QFrame(parent), m_names(names)
{
    setAccessibleName(tr("Steps"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 18, 16, 18);
    layout->setSpacing(12);
    for (const QString& name : names) {
        auto* label = new QLabel(name, this);
        layout->addWidget(label);
        m_labels.push_back(label);
    }
    layout->addStretch(1);
    setCurrent(0);
}

void StepRail::setCurrent(int current)
{
    for (int i = 0; i < m_names.size(); ++i) {
        QLabel* label = m_labels[static_cast<std::size_t>(i)];
        QFont font = this->font();
        font.setWeight(i == current ? QFont::DemiBold : QFont::Normal);
        label->setFont(font);
        const QString& name = m_names.at(i);
        label->setText(i < current ? tr("\u2713 %1", "a step that is done").arg(name)
                                   : tr("%1. %2", "number and name of a step").arg(i + 1).arg(name));
        label->setForegroundRole(i > current ? QPalette::PlaceholderText : QPalette::WindowText);
    }
}

} // namespace afterparcel
