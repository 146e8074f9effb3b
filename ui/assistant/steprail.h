#pragma once

#include <QFrame>

class QLabel;

namespace afterparcel
{

/// The steps of the assistant in their order: which are done, which is shown.
class StepRail : public QFrame
{
    Q_OBJECT
public:
    StepRail(const QStringList& names, QWidget* parent);
    void setCurrent(int current);

private:
    [[nodiscard]] int widestStep() const;
    [[nodiscard]] QString numbered(int step) const;

    QStringList m_names;
    std::vector<QLabel*> m_labels;
};

} // namespace afterparcel
