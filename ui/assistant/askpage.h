#pragma once

#include "ui/assistant/assistantpage.h"

class QButtonGroup;

namespace afterparcel
{

/// Who is asked (Q1): consent, and who is left out.
class AskPage : public AssistantPage
{
    Q_OBJECT
public:
    explicit AskPage(QWidget* parent);

    void show(const SetupState& state) override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> values() const override;

private:
    void addChoice(AskSettings::Consent consent, const QString& label, const QString& meaning);

    bool m_known = false; ///< the fields show what is set up
    QButtonGroup* m_consent;
    QLineEdit* m_orderTags;
    QLineEdit* m_customerTags;
    QLineEdit* m_addresses;
};

} // namespace afterparcel
