#pragma once

#include "core/secrets/secretstore.h"

#include <QLineEdit>

namespace afterparcel
{

/// A field for a secret: never shows what is typed or stored, says where a stored one is kept, and is not
/// needed where the environment gives it (D1, D2).
class SecretField : public QLineEdit
{
    Q_OBJECT
public:
    /// `name` is the secret's ("smtp"); `accessibleName` what people call it.
    SecretField(QString name, const QString& accessibleName, QWidget* parent);

    void show(const std::vector<SecretStatus>& all);
    /// Typed, stored or in the environment.
    [[nodiscard]] bool isThere() const { return m_there || !value().isEmpty(); }
    /// As typed, without the spaces and line ends that come along when it is copied.
    [[nodiscard]] QString value() const { return text().trimmed(); }
    /// Adds what was typed, if anything was.
    void addTo(TypedSecrets& secrets) const;

private:
    QString m_name;
    bool m_there = false;
};

} // namespace afterparcel
