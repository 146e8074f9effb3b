#include "ui/assistant/steprail.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

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
    // Its width stays when another step becomes the bold one: the page beside it must not move.
    const QMargins margins = layout->contentsMargins();
    setFixedWidth(widestStep() + margins.left() + margins.right());
    setCurrent(0);
}

int StepRail::widestStep() const
{
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(numbered(i)));
    }
    return widest;
}

QString StepRail::numbered(int step) const
{
    return tr("%1. %2", "number and name of a step").arg(step + 1).arg(m_names.at(step));
}

void StepRail::setCurrent(int current)
{
    for (int i = 0; i < m_names.size(); ++i) {
        QLabel* label = m_labels[static_cast<std::size_t>(i)];
        QFont font = this->font();
        font.setWeight(i == current ? QFont::Bold : QFont::Normal);
        label->setFont(font);
        label->setText(i < current ? tr("\u2713 %1", "a step that is done").arg(m_names.at(i)) : numbered(i));
        label->setForegroundRole(i > current ? QPalette::PlaceholderText : QPalette::WindowText);
    }
}

} // namespace afterparcel
