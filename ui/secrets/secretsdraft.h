#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace afterparcel
{

/// Where each secret of the store stands, and what was typed to replace it. What is stored is never read into
/// the window (D1); what was typed is forgotten when it is saved or discarded.
class SecretsDraft : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setStatuses(const std::vector<SecretStatus>& statuses);
    /// Nothing until the keychain has answered.
    [[nodiscard]] std::optional<SecretStatus> status(const QString& name) const;

    /// To be saved in place of what is stored.
    void replace(const QString& name, const QString& value);
    /// To be removed from the keychain when the rest is saved.
    void remove(const QString& name) { replace(name, QString()); }
    /// What is stored stays.
    void keep(const QString& name);
    void discard();
    /// These were saved: forgets them, but not what was typed since.
    void settle(const TypedSecrets& saved);

    [[nodiscard]] bool isChanged(const QString& name) const { return m_typed.contains(name); }
    [[nodiscard]] bool isRemoved(const QString& name) const;
    [[nodiscard]] bool hasChanges() const { return !m_typed.isEmpty(); }
    /// As SecretStore takes them: an empty text for what is to be removed.
    [[nodiscard]] const TypedSecrets& typed() const { return m_typed; }

Q_SIGNALS:
    void changed();

private:
    QHash<QString, SecretStatus> m_statuses;
    TypedSecrets m_typed;
};

} // namespace afterparcel
