#pragma once

#include "ui/assistant/assistantpage.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace afterparcel
{

class SecretField;

/// The mailbox that sends: a provider's preset fills the server and the limits (Q6).
class MailPage : public AssistantPage
{
    Q_OBJECT
public:
    explicit MailPage(QWidget* parent);

    void show(const SetupState& state) override;
    [[nodiscard]] std::optional<Service> service() const override { return Service::Mail; }
    [[nodiscard]] std::vector<std::pair<QString, QString>> values() const override;
    [[nodiscard]] TypedSecrets secrets() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString doing() const override { return tr("Asking the mail server\u2026"); }
    void forgetSecrets() override;

Q_SIGNALS:
    /// A test mail with what is typed, to the sender's own address.
    void testMailWanted(const QString& to);

private:
    void addFields(QFormLayout* form);
    void addServer(QFormLayout* form);
    void takePreset(int index);
    void showNote();
    void fillUser();
    [[nodiscard]] QString ownAddress() const;

    QComboBox* m_provider;
    QLabel* m_note = nullptr; ///< comes below fields that are made before it
    QLineEdit* m_from;
    QLineEdit* m_user;
    SecretField* m_password;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QComboBox* m_security;
    QSpinBox* m_perHour;
    QSpinBox* m_perDay;
    QPushButton* m_test;
};

} // namespace afterparcel
