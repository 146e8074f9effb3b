#pragma once

#include "core/sync/mailpreview.h"

#include <QListWidget>

#include <vector>

namespace afterparcel
{

/// What is wrong with a wording, the worst first.
class ProblemList : public QListWidget
{
    Q_OBJECT
public:
    explicit ProblemList(QWidget* parent);
    /// False if they are shown already: the reader keeps the place.
    bool setProblems(const std::vector<TemplateProblem>& problems);

Q_SIGNALS:
    /// The merchant wants to see its place.
    void chosen(const afterparcel::TemplateProblem& problem);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const QListWidgetItem* item);

    std::vector<TemplateProblem> m_problems;
};

} // namespace afterparcel
