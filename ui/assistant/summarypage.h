#pragma once

#include "ui/assistant/assistantpage.h"

class QGridLayout;

namespace afterparcel
{

/// What was set up, before the store is connected (T16).
class SummaryPage : public AssistantPage
{
    Q_OBJECT
public:
    explicit SummaryPage(QWidget* parent);
    void show(const SetupState& state) override;
    [[nodiscard]] QString doing() const override { return tr("Connecting the store\u2026"); }

private:
    void addLine(const QString& label, const QString& text);

    QGridLayout* m_lines;
};

} // namespace afterparcel
