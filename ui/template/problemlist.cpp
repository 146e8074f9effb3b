#include "ui/template/problemlist.h"

#include "ui/icons.h"

#include <QPainter>

namespace afterparcel
{

ProblemList::ProblemList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Problems"));
    setWordWrap(true);
    connect(this, &QListWidget::itemClicked, this, &ProblemList::choose);
    connect(this, &QListWidget::itemActivated, this, &ProblemList::choose);
}

bool ProblemList::setProblems(const std::vector<TemplateProblem>& problems)
{
    if (problems == m_problems) {
        return false;
    }
    m_problems = problems;
    clear();
    for (const TemplateProblem& problem : problems) {
        const bool error = problem.severity == TemplateProblem::Severity::Error;
        auto* item = new QListWidgetItem(error ? icon(QStringLiteral("warning"), ToneName::Amber)
                                               : icon(QStringLiteral("info")),
                                         problemLine(problem), this); // the list owns it
        item->setData(Qt::UserRole, count() - 1);
    }
    setCurrentRow(problems.empty() ? -1 : 0);
    return true;
}

void ProblemList::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (count() == 0) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The wording has no problems."));
    }
}

void ProblemList::choose(const QListWidgetItem* item)
{
    Q_EMIT chosen(m_problems.at(item->data(Qt::UserRole).toUInt()));
}

} // namespace afterparcel
