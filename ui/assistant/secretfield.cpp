#include "ui/assistant/secretfield.h"

namespace afterparcel
{

SecretField::SecretField(QString name, const QString& accessibleName, QWidget* parent)
    : QLineEdit(parent), m_name(std::move(name))
{
    setEchoMode(QLineEdit::Password);
    setAccessibleName(accessibleName);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void SecretField::show(const std::vector<SecretStatus>& all)
{
    for (const SecretStatus& secret : all) {
        if (secret.name != m_name) {
            continue;
        }
        const bool given = secret.state == SecretState::FromEnvironment;
        m_there = given || secret.state == SecretState::Present;
        setEnabled(!given);
        setPlaceholderText(given     ? tr("Given in the environment, for this run of the program")
                           : m_there ? tr("Kept in the keychain; type to replace it")
                                     : QString());
        setToolTip(m_there || secret.state == SecretState::Absent ? QString() : secret.text);
    }
}

void SecretField::addTo(TypedSecrets& secrets) const
{
    if (!value().isEmpty()) {
        secrets.insert(m_name, value());
    }
}

} // namespace afterparcel
