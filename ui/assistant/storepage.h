#pragma once

#include "ui/assistant/assistantpage.h"

class QRadioButton;

namespace afterparcel
{

class SecretField;

/// The store's address and one of Shopify's two kinds of credentials (section 11).
class StorePage : public AssistantPage
{
    Q_OBJECT
public:
    explicit StorePage(QWidget* parent);

    void show(const SetupState& state) override;
    [[nodiscard]] std::optional<Service> service() const override { return Service::Store; }
    [[nodiscard]] std::vector<std::pair<QString, QString>> values() const override;
    [[nodiscard]] TypedSecrets secrets() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString doing() const override { return tr("Asking Shopify\u2026"); }
    void forgetSecrets() override;

private:
    void addScopes();
    void addCredentials();
    void alignFields(QWidget* addressLabel);
    void showKind();

    QLineEdit* m_address;
    QRadioButton* m_byClient;
    QRadioButton* m_byToken;
    SecretField* m_clientId;
    SecretField* m_clientSecret;
    SecretField* m_token;
    QWidget* m_clientFields;
    QWidget* m_tokenFields;
};

} // namespace afterparcel
