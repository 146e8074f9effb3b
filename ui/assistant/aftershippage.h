#pragma once

#include "ui/assistant/assistantpage.h"

class QCheckBox;

namespace afterparcel
{

class SecretField;

/// AfterShip, which can be left out, and what it is told of the buyers (F4).
class AfterShipPage : public AssistantPage
{
    Q_OBJECT
public:
    explicit AfterShipPage(QWidget* parent);

    void show(const SetupState& state) override;
    [[nodiscard]] std::optional<Service> service() const override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> values() const override;
    [[nodiscard]] TypedSecrets secrets() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString doing() const override;
    void forgetSecrets() override;

private:
    void showUse();

    bool m_known = false; ///< the boxes show what is set up
    QCheckBox* m_use;
    SecretField* m_key;
    QCheckBox* m_email;
    QCheckBox* m_phone;
};

} // namespace afterparcel
